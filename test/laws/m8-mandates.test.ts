import { type Day, type DraftsOf, type Key, programme } from '@programme-ledger/core'
import { type Minute, scenario } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

type Said = Minute<DraftsOf<typeof programme>>

const FIRST_DAY = '2009-04-01'
const REGISTERED: readonly Said[] = [
  { type: 'PartyRegistered', data: { kind: 'council', name: 'Ash', party: 'ash' }, effectiveOn: FIRST_DAY },
  { type: 'PartyRegistered', data: { kind: 'otherBody', name: 'The Board', party: 'board' }, effectiveOn: FIRST_DAY },
]

const MANDATES = ['body', 'delegation', 'office'] as const
type Of = (typeof MANDATES)[number]

const GIVEN: Readonly<Record<Of, (effectiveOn: Day) => Said>> = {
  body: (effectiveOn) => ({ type: 'BodyConstituted', data: { body: 'board', power: 'decides' }, effectiveOn }),
  delegation: (effectiveOn) => ({
    type: 'DelegationGranted',
    data: { by: 'ash', council: 'ash', delegation: 'board', to: 'head of law' },
    effectiveOn,
  }),
  office: (effectiveOn) => ({
    type: 'OfficeFilled',
    data: { councils: ['ash'], office: 'board', title: 'chief executive' },
    effectiveOn,
  }),
}
const ended = (of: Of, effectiveOn: Day): Said => ({
  type: 'MandateEnded',
  data: { mandate: 'board' satisfies Key, of },
  effectiveOn,
})

/** The same end, on a day too vague to tell: after what it ended was given, and before that was given again. */
const endedVaguely = (of: Of, effectiveOn: Day, earliest: Day): Said => ({
  ...ended(of, effectiveOn),
  effective: { earliest, asStated: 'some day until then' },
})

const DAYS = ['2009-05-01', '2009-06-01', '2009-07-01', '2009-08-01', '2009-09-01', '2009-10-01'] as const

/** All days are the first of their months. */
const dayAfter = (day: Day): Day => day.replace(/01$/, '02') as Day

/** Given, ended and given again in turn: each on a later day than the one before, or an end and the next giving on one day. */
const someTurns = () =>
  fc
    .tuple(fc.subarray([...DAYS], { minLength: 2 }), fc.array(fc.boolean(), { maxLength: 5, minLength: 5 }))
    .map(([days, onOneDay]) =>
      days.flatMap((day, index) => {
        if (index === 0) return [{ day, isGiven: true }]
        return onOneDay[index] === true
          ? [
              { day, isGiven: false },
              { day, isGiven: true },
            ]
          : [{ day, isGiven: index % 2 === 0 }]
      }),
    )
    // Of two that follow one another one ends what the other gave: to give twice gives once.
    .map((turns) => turns.filter(({ isGiven }, index) => isGiven || turns[index - 1]?.isGiven === true))

const someHistory = fc.tuple(fc.constantFrom(...MANDATES), someTurns()).chain(([of, turns]) =>
  fc.tuple(
    fc.constant({ of, turns }),
    fc.shuffledSubarray(
      // Three papers tell of each end, two of them vaguely.
      turns.flatMap(({ day, isGiven }, index) =>
        isGiven
          ? [GIVEN[of](day)]
          : [
              ended(of, day),
              endedVaguely(of, day, dayAfter(turns[index - 1]?.day ?? day)),
              endedVaguely(of, turns[index + 1]?.day ?? day, day),
            ],
      ),
      { minLength: turns.length + 2 * turns.filter(({ isGiven }) => !isGiven).length },
    ),
  ),
)

describe('law M8: a mandate that ends', () => {
  it('has ended until it is given again, and then holds, in whatever order its papers are recorded', () =>
    holds(
      fc.asyncProperty(someHistory, fc.constantFrom(...DAYS), async ([{ of, turns }, papers], asAt) => {
        const books = await scenario(programme)
          .given(...REGISTERED, ...papers)
          .booksAt({ asAt })
        const rows = { body: books.bodies, delegation: books.delegations, office: books.offices }[of]()
        const by = turns.filter(({ day }) => day <= asAt)
        expect(rows.map(({ hasEnded, endings }) => ({ hasEnded, times: endings.length }))).toEqual(
          by.length === 0
            ? []
            : [{ hasEnded: by.at(-1)?.isGiven === false, times: by.filter(({ isGiven }) => !isGiven).length }],
        )
        expect(books.findings().filter(({ finding }) => finding.startsWith('sources disagree'))).toEqual([])
      }),
    ))

  it('has ended once, whatever its sources say of the day, where nobody gave it again', () =>
    holds(
      fc.asyncProperty(
        fc.constantFrom(...MANDATES),
        fc.shuffledSubarray([...DAYS].slice(1), { minLength: 2 }),
        async (of, days) => {
          const books = await scenario(programme)
            .given(...REGISTERED, GIVEN[of](DAYS[0]), ...days.map((day) => ended(of, day)))
            .booksAt({ asAt: '2010-03-31' })
          const [row] = { body: books.bodies, delegation: books.delegations, office: books.offices }[of]()
          expect(row).toMatchObject({ hasEnded: true, endings: [{ when: { is: 'contested' } }] })
          expect(row?.endings).toHaveLength(1)
        },
      ),
    ))
})
