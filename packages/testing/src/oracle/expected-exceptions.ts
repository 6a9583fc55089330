import type { Entry, ExceptionState } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { inOrder, lastDayOf } from './standing.ts'
import { told } from './tell.ts'

interface ExceptionData {
  readonly by?: string
  readonly exception: string
  readonly terms?: string
}

/** That one body accepts an exception: when it last did, and on what terms. */
export interface ExpectedAcceptance {
  readonly by: string
  readonly on: string
  readonly terms: readonly string[]
}

export interface ExpectedException {
  readonly exception: string
  readonly state: ExceptionState
  /** What may have become of it, where that differs. */
  readonly undetermined: ExceptionState | undefined
  readonly acceptances: readonly ExpectedAcceptance[]
}

/** All exceptions, by key: open until any body accepts them, by an auditor who asks body after body. */
export const expectedExceptions = (
  certain: readonly Entry[],
  possible: readonly Entry[],
): readonly ExpectedException[] => {
  const [is, mayBe] = [certain, possible].map((facts) =>
    told<ExceptionData>(facts, 'ExceptionRaised', 'ExceptionAccepted'),
  )
  return inOrder([...(is ?? []), ...(mayBe ?? [])].map(({ data }) => data.exception)).map((exception) => {
    const [now = [], maybe = []] = [is, mayBe].map((all) => all?.filter(({ data }) => data.exception === exception))
    const [state, other] = [now, maybe].map(
      (all): ExceptionState =>
        all.length === 0 ? 'undetermined' : all.some(({ by }) => by.type === 'ExceptionAccepted') ? 'accepted' : 'open',
    )
    const accepted = (now.length > 0 ? now : maybe).filter(({ by }) => by.type === 'ExceptionAccepted')
    return {
      exception,
      state: state ?? 'undetermined',
      undetermined: state === other ? undefined : other,
      acceptances: byName(accepted, ({ data }) => data.by ?? '').map((ofBody) => {
        const on = lastDayOf(ofBody)
        // What it said of an earlier day was said of another time that it accepted.
        const last = ofBody.filter(({ by }) => by.effectiveOn === on)
        return { by: last[0]?.data.by ?? '', on, terms: inOrder(last.flatMap(({ data }) => data.terms ?? [])) }
      }),
    }
  })
}
