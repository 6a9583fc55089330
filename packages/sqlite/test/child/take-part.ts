import { setTimeout } from 'node:timers/promises'
import { type Draft, type Entry, newId, openLedger, programme } from '@programme-ledger/core'
import { openSqliteStore } from '../../src/index.ts'
import type { Answer, Asked } from '../participant.ts'

// Holds a ledger open, tells of every entry that it sees, and records what it is asked to, as one of several processes.
const [, , , file = '', pollEvery = ''] = process.argv
const store = openSqliteStore({ file })
const ledger = await openLedger({ store, ledger: 'bdc-rbc', programme, create: { firstDay: '2009-04-01' } })
const leaving = new AbortController()
const seen: Entry[] = []
const send = (answer: Answer): void => {
  process.send?.(answer)
}

const follow = async (): Promise<void> => {
  for await (const entry of ledger.subscribe({ signal: leaving.signal, pollEvery: Number(pollEvery) })) {
    seen.push(entry)
    send({ is: 'seen', position: entry.position, id: entry.id })
  }
}

const record = async (drafts: readonly Draft[]): Promise<Answer> => {
  // The types of drafts do not pass from one process to another; the ledger checks them in any case.
  const result = await ledger.safeRecord(drafts as Parameters<typeof ledger.record>[0])
  if (result.success) return { is: 'recorded', positions: result.entries.map(({ position }) => position) }
  const { code } = result.error
  const rules = 'violations' in result.error ? (result.error.violations as { rule: string }[]) : []
  return { is: 'refused', code, rules: rules.map(({ rule }) => rule) }
}

/** The last entry of a chain, as far as this process has seen. */
const headOf = (first: string): string =>
  seen.reduce((head, { id, supersedes }) => (supersedes === head ? id : head), first)

/** Corrects what it takes for the head, again from what it sees then where others did so first, until it did so often enough. */
const correct = async ({ draft, times }: Extract<Asked, { readonly do: 'correct' }>): Promise<Answer> => {
  const refusals: string[] = []
  for (let n = 0; n < times; ) {
    const answer = await record([{ ...draft, id: newId(), supersedes: headOf(draft.id) }])
    if (answer.is === 'refused') refusals.push(answer.code, ...answer.rules)
    else n += 1
    await ledger.asAt('2011-03-31')
    await setTimeout(1)
  }
  return { is: 'corrected', refusals: [...new Set(refusals)] }
}

process.on('message', async (asked: Asked) => {
  if (asked.do === 'record') return send(await record(asked.drafts))
  if (asked.do === 'correct') return send(await correct(asked))
  if (asked.do === 'look') return send({ is: 'looked', size: (await ledger.asAt('2011-03-31')).basis.position })
  leaving.abort()
  await following
  await store.close()
  process.disconnect()
})
const following = follow()
send({ is: 'ready' })
