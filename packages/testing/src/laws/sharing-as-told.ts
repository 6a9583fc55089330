import assert from 'node:assert/strict'
import type { Books, Day, Entry, Programme, programme, SharingCouncil, SharingRow } from '@programme-ledger/core'
import { expectedMembership } from '../oracle/expected-membership.ts'
import { type ExpectedShare, expectedSharing } from '../oracle/expected-sharing.ts'
import { viewOfFacts } from './view-of-facts.ts'

type SharingBooks = Pick<Books<typeof programme>, 'sharing'>

/**
 * Laws M2 and M7, of sharing: what each council was charged, what that saves it against its baseline, what it is owed and had
 * back is what an auditor adds up share by share; unknown is counted and never nothing. What is settled leaves one council and
 * arrives at another, so that it comes to nothing in all.
 *
 * @param facts the entries that count for these books.
 */
export const assertSharingIsAsTold = (books: SharingBooks, facts: readonly Entry[]): void => {
  for (const { ref, scheme, year, councils, settlements } of books.sharing()) {
    const expected = expectedSharing(facts, scheme, year)
    assert.deepEqual(
      expected.councils.filter((each) => councils.every(({ council }) => council !== each)),
      [],
      `${ref}: who has a share is not shown`,
    )
    for (const row of councils)
      assert.deepEqual(figuresOf(row), wholeYearOnly(row, expected.shareOf(row.council)), row.ref)
    assertOutstanding(ref, councils)
    // Where sources disagree on who paid or was paid, only one side of a payment is told.
    const areTold = settlements.every(({ from, to }) => from.is === 'known' && to.is === 'known')
    const settled = councils.reduce((all, each) => all + each.settled.known, 0)
    if (areTold) assert.equal(settled, 0, `${ref}: settlements made or lost money`)
  }
}

/** Who took part on some days only saves nothing that can be told. */
const wholeYearOnly = ({ days }: SharingCouncil, expected: ExpectedShare): ExpectedShare => {
  if (days.ofMembership === days.ofYear) return expected
  const unknown = { known: 0, unknown: 1 }
  const { saving, distributed } = expected
  const withSurplus =
    // Where an outturn was apportioned, or nothing was, there is nothing to add to.
    saving.withSurplus.unknown === 1 && saving.withSurplus.known === 0
      ? saving.withSurplus
      : { known: distributed.known, unknown: distributed.unknown + 1 }
  return { ...expected, saving: { budget: unknown, outturn: unknown, withSurplus } }
}

const figuresOf = ({ baseline, charge, saving, balance, settled, distributed }: SharingCouncil): ExpectedShare => ({
  baseline,
  charge,
  saving,
  balance,
  settled,
  distributed,
})

/** What is still to be had is what is due less what was had; the council that hosts the service is owed what all others are not. */
const assertOutstanding = (ref: string, councils: readonly SharingCouncil[]): void => {
  for (const { council, isHost, balance, settled, outstanding } of councils) {
    const others = councils.filter((each) => each.council !== council)
    assert.deepEqual(
      outstanding,
      isHost
        ? {
            known: others.reduce((all, each) => all - (each.balance.known - each.settled.known), 0),
            unknown: others.reduce((all, each) => all + each.balance.unknown + each.settled.unknown, 0),
          }
        : { known: balance.known - settled.known, unknown: balance.unknown + settled.unknown },
      `${ref}: what ${council} is still to have`,
    )
  }
}

/**
 * Law M2: the steps of a scheme put whole pence to councils; together they come to the total, and a no-detriment clause moves
 * pence between councils and makes or loses none. Nobody is charged beyond its baseline for it.
 */
export const assertStepsAddUp = (books: SharingBooks): number => {
  let shared = 0
  for (const { apportionments } of books.sharing())
    for (const { ref, baselines, expected, total } of apportionments) {
      const borne: Record<string, number> = {}
      for (const { by, shares } of expected.steps) {
        const moved = sumOf(shares)
        assert(Number.isSafeInteger(moved), `${ref}: a step shares a fraction of a penny`)
        if (by === 'noDetriment') assert.equal(moved, 0, `${ref}: the no-detriment clause made or lost money`)
        for (const [council, pence] of Object.entries(shares)) {
          assert(Number.isSafeInteger(pence), `${ref}: ${council} bears a fraction of a penny`)
          borne[council] = (borne[council] ?? 0) + pence
          const baseline = baselines[council]
          if (by === 'noDetriment' && baseline?.is === 'known')
            assert(borne[council] <= baseline.value || pence === 0, `${ref}: ${council} is charged beyond its baseline`)
        }
      }
      if (expected.is !== 'shared') continue
      shared += 1
      assert.deepEqual(expected.shares, borne, `${ref}: the steps do not make the shares`)
      if (total.is === 'known') assert.equal(sumOf(expected.shares), total.value, `${ref}: a penny is missing, or over`)
    }
  return shared
}

const sumOf = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((all, pence) => all + pence, 0)

/**
 * Law M2: payments between councils, and what a service had over, change no charge and no balance: without them these are the
 * same for whoever is there without them.
 *
 * @param programme one that has the view `sharing`.
 */
export const assertSettlementsMoveNothing = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const sharingBy = (counts: (fact: Pick<Entry, 'type'>) => boolean): readonly SharingRow[] =>
    // The programme's own view, asked for by name, answers as its type says.
    viewOfFacts(programme, log, { view: 'sharing', asAt, counts }) as readonly SharingRow[]
  const all = sharingBy(() => true)
  for (const row of sharingBy(({ type }) => type !== 'SettlementMade' && type !== 'SurplusDistributed')) {
    const same = all.find(({ ref }) => ref === row.ref)
    // A scheme of which nothing was apportioned has a row of its own for the day only where it has no other.
    if (row.apportionments.length === 0 && same === undefined) continue
    assert.deepEqual(
      same?.parts.map(({ budget, outturn }) => ({ budget, outturn })),
      row.parts.map(({ budget, outturn }) => ({ budget, outturn })),
      `${row.ref}: a payment changed what was charged`,
    )
    for (const { council, charge, balance, saving } of row.councils) {
      const other: SharingCouncil | undefined = same?.councils.find((each) => each.council === council)
      assert.deepEqual(
        {
          charge: other?.charge,
          balance: other?.balance,
          budget: other?.saving.budget,
          outturn: other?.saving.outturn,
        },
        { charge, balance, budget: saving.budget, outturn: saving.outturn },
        `${row.ref}: a payment changed what ${council} was charged`,
      )
    }
  }
}

/**
 * Who shares takes part on the days that the terms name it and it is in the service, a day at a time; where nobody can tell of one
 * of them, its days are undetermined and never a number.
 *
 * @param facts the entries that count for these books.
 * @param known those that ever will, whatever their day.
 */
export const assertMembershipIsAsTold = (
  books: SharingBooks,
  facts: readonly Entry[],
  known: readonly Entry[],
): void => {
  for (const { ref, scheme, year, councils } of books.sharing()) {
    const expected = expectedMembership({ facts, known }, { scheme, year })
    const shown = councils.map(({ council, days }) => [council, days.ofMembership] as const)
    assert.deepEqual(
      Object.fromEntries(shown.filter(([, days]) => days !== 0)),
      expected,
      `${ref}: on how many days who takes part`,
    )
  }
}
