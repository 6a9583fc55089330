import type { ChildProcess } from 'node:child_process'
import type { Draft } from '@programme-ledger/core'
import { endOf, startChild } from './start-child.ts'

/** What another process is asked to do. */
export type Asked =
  | { readonly do: 'record'; readonly drafts: readonly Draft[] }
  /** To correct a fact so many times, whatever others make of it meanwhile. */
  | { readonly do: 'correct'; readonly draft: Draft; readonly times: number }
  /** To read what has come since. */
  | { readonly do: 'look' }
  | { readonly do: 'leave' }

/** What it says. */
export type Answer =
  | { readonly is: 'ready' }
  | { readonly is: 'seen'; readonly position: number; readonly id: string }
  | { readonly is: 'looked'; readonly size: number }
  | { readonly is: 'recorded'; readonly positions: readonly number[] }
  | { readonly is: 'refused'; readonly code: string; readonly rules: readonly string[] }
  | { readonly is: 'corrected'; readonly refusals: readonly string[] }

/** A process that holds a ledger file open. */
export interface Participant {
  /** The entries that it has seen, in the order in which it saw them. */
  readonly seen: readonly { readonly position: number; readonly id: string }[]
  /** Asks it for one thing, and waits until it is done. */
  readonly ask: (asked: Exclude<Asked, { readonly do: 'leave' }>) => Promise<Answer>
  readonly leave: () => Promise<void>
}

/** Starts a process that holds a ledger file open, and makes it where there is none. */
export const startParticipant = async (file: string, pollEvery: number): Promise<Participant> => {
  const child: ChildProcess = startChild('take-part.ts', file, String(pollEvery))
  const seen: { position: number; id: string }[] = []
  child.on('message', (answer: Answer) => {
    if (answer.is === 'seen') seen.push({ position: answer.position, id: answer.id })
  })
  const nextAnswer = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const onExit = (): void => reject(new Error('the other process is gone'))
      const onMessage = (answer: Answer): void => {
        if (answer.is === 'seen') return
        child.off('message', onMessage)
        child.off('exit', onExit)
        resolve(answer)
      }
      child.on('message', onMessage)
      child.once('exit', onExit)
    })
  await nextAnswer()
  return {
    seen,
    ask: (asked) => {
      const answer = nextAnswer()
      child.send(asked)
      return answer
    },
    leave: async () => {
      const ended = endOf(child)
      child.send({ do: 'leave' })
      await ended
    },
  }
}
