import { type Books, programme } from '@programme-ledger/core'
import { booksAt, ledgerOf, type Subject, seenFrom, validHistory } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { measured } from './measured.ts'
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
    'decision that may be carried out only later',
    'delegation that was otherwise before',
    'mandate that has ended',
    'position: undetermined',
    'review that was put off',
    'undetermined approval',
    'vote: carried',
    'vote: consensus',
    'vote: notCarried',
    'vote: unverifiable',
  ],
  plan: [
    'abandoned',
    'approved by several',
    'contested',
    'metInTime',
    'metLate',
    'metUndated',
    'notDueYet',
    'notMet',
    'notReported',
    'revisions out of order',
    'undetermined',
    'within a range of days',
  ],
} as const satisfies Partial<Record<Subject, readonly string[]>>

type Shown = Books<typeof programme>

const SHOWN: Readonly<Record<keyof typeof SOUGHT, (books: Shown) => readonly string[]>> = {
  governance: (books) => [
    ...books
      .decisions()
      .matters.flatMap(({ approvedByAll, approvers, positions, undetermined, recommendations }) => [
        `approval: ${approvedByAll}`,
        `approvers: ${approvers.by}`,
        ...positions.map(({ outcome }) => `position: ${outcome}`),
        ...(undetermined === undefined ? [] : ['undetermined approval']),
        ...recommendations.map(({ verdict }) => `vote: ${verdict}`),
      ]),
    ...books
      .decisions()
      .matters.flatMap(({ decisions }) => decisions)
      .flatMap(({ isImplementable }) =>
        isImplementable === false ? ['decision that may be carried out only later'] : [],
      ),
    ...[...books.bodies(), ...books.delegations(), ...books.offices()].flatMap(({ hasEnded }) =>
      hasEnded === true ? ['mandate that has ended'] : [],
    ),
    ...books
      .delegations()
      .flatMap(({ earlier }) => (earlier.length > 0 ? ['delegation that was otherwise before'] : [])),
    ...books.reviews().flatMap(({ earlier }) => (earlier.length > 0 ? ['review that was put off'] : [])),
    ...books
      .agreements()
      .flatMap(({ clauses }) => clauses.flatMap(({ history }) => history))
      .flatMap(({ leavesOutAmendment }) => (leavesOutAmendment ? ['clause that leaves out an amendment'] : [])),
  ],
  plan: (books) =>
    books
      .plan()
      .targets.flatMap(({ lateness, statements }) => [
        ...lateness.map(({ verdict }) => verdict),
        ...lateness.flatMap(({ days }) => (typeof days === 'object' ? ['within a range of days'] : [])),
        ...statements.flatMap(({ approvedBy }) => (approvedBy.length > 1 ? ['approved by several'] : [])),
        ...(statements.filter(({ how, isStanding }) => how === 'revised' && isStanding).length > 1
          ? ['revisions out of order']
          : []),
      ]),
}

describe('valid histories', () => {
  it.each(Object.keys(SOUGHT) as (keyof typeof SOUGHT)[])('about %s show every verdict', async (about) => {
    const met = new Set<string>()
    for (const { history, viewpoints } of measured(seenFrom(validHistory({ about }), 3), 600)) {
      if (SOUGHT[about].every((verdict) => met.has(verdict))) break
      const ledger = await ledgerOf(programme, history)
      for (const viewpoint of [...viewpoints, { asAt: '2012-03-31' } as const])
        for (const verdict of SHOWN[about](await booksAt(ledger, viewpoint))) met.add(verdict)
    }
    expect(SOUGHT[about].filter((verdict) => !met.has(verdict))).toEqual([])
  })
})
