import { type Books, programme } from '@programme-ledger/core'
import { booksAt, ledgerOf, type Subject, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import './property.ts'

/** What books of governance and of the plan must show somewhere, so that laws about it are not about nothing. */
const SOUGHT = {
  governance: [
    'approval: contested',
    'approval: no',
    'approval: notRecorded',
    'approval: yes',
    'approvers: nobody',
    'approvers: partners',
    'approvers: registration',
    'clause that leaves out an amendment',
    'undetermined approval',
    'vote: carried',
    'vote: consensus',
    'vote: notCarried',
    'vote: unverifiable',
  ],
  plan: [
    'abandoned',
    'contested',
    'metInTime',
    'metLate',
    'metUndated',
    'notDueYet',
    'notMet',
    'notReported',
    'undetermined',
  ],
} as const satisfies Partial<Record<Subject, readonly string[]>>

type Shown = Books<typeof programme>

const SHOWN: Readonly<Record<keyof typeof SOUGHT, (books: Shown) => readonly string[]>> = {
  governance: (books) => [
    ...books
      .decisions()
      .matters.flatMap(({ approvedByAll, approvers, undetermined, recommendations }) => [
        `approval: ${approvedByAll}`,
        `approvers: ${approvers.by}`,
        ...(undetermined === undefined ? [] : ['undetermined approval']),
        ...recommendations.map(({ verdict }) => `vote: ${verdict}`),
      ]),
    ...books
      .agreements()
      .flatMap(({ clauses }) => clauses.flatMap(({ history }) => history))
      .flatMap(({ leavesOutAmendment }) => (leavesOutAmendment ? ['clause that leaves out an amendment'] : [])),
  ],
  plan: (books) => books.plan().targets.flatMap(({ lateness }) => lateness.map(({ verdict }) => verdict)),
}

describe('valid histories', () => {
  it.each(Object.keys(SOUGHT) as (keyof typeof SOUGHT)[])('about %s show every verdict', async (about) => {
    const met = new Set<string>()
    for (const { history, viewpoints } of fc.sample(seenFrom(validHistory({ about }), 3), 200)) {
      if (SOUGHT[about].every((verdict) => met.has(verdict))) break
      const ledger = await ledgerOf(programme, history)
      for (const viewpoint of [...viewpoints, { asAt: '2012-03-31' } as const])
        for (const verdict of SHOWN[about](await booksAt(ledger, viewpoint))) met.add(verdict)
    }
    expect(SOUGHT[about].filter((verdict) => !met.has(verdict))).toEqual([])
  })
})
