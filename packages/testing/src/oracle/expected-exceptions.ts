import type { Entry, ExceptionState } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { inOrder, lastOf } from './standing.ts'
import { told } from './tell.ts'
import { datedBy, maybeLast } from './vague-order.ts'

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
        const days = byName(ofBody, ({ by }) => by.effectiveOn).map((ofDay) => ({
          ...datedBy(ofDay.map(({ by }) => by)),
          terms: ofDay.flatMap(({ data }) => data.terms ?? []),
        }))
        // What it said of an earlier day was said of another time that it accepted.
        const last = maybeLast(days)
        const isOpen = last.some(({ terms }) => terms.length === 0)
        return {
          by: ofBody[0]?.data.by ?? '',
          on: lastOf(last.map(({ on }) => on)),
          terms: isOpen ? [] : inOrder(last.flatMap(({ terms }) => terms)),
        }
      }),
    }
  })
}
