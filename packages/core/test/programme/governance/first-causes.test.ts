import { expect, it } from 'vitest'
import { type Fact, fact, refusalOf } from '../fixture.ts'
import { BOARD, constituted, decided, issued, matter, met, otherParty, recommended } from './governance-drafts.ts'

const DAY = '2009-08-01'
const elm = otherParty('elm', 'Elm Council', 'council')
const granted = fact('DelegationGranted', DAY, {
  by: 'redditch',
  council: 'redditch',
  delegation: 'law',
  to: 'Head of Law',
})
const byOfficer = fact('DecisionTaken', DAY, {
  councils: ['redditch'],
  decision: 'one',
  delegation: 'law',
  matter: 'ict-case',
  officer: 'Head of Law',
  outcome: 'approved',
})
const chief = fact('OfficeFilled', DAY, { councils: ['redditch'], office: 'chief', title: 'Chief Executive' })
const interest = fact('ConflictDeclared', DAY, { about: 'serves both', conflict: 'one', office: 'chief' })

interface Case {
  readonly brings: string
  readonly misspelt: Fact
  readonly naming: Fact
  /** What both rest on. */
  readonly others: readonly Fact[]
}

const CASES: readonly Case[] = [
  { brings: 'the matter', misspelt: matter(), naming: decided(DAY, 'redditch'), others: [] },
  {
    brings: 'the council',
    misspelt: elm,
    naming: constituted(DAY, { councils: ['elm'], seats: { elm: 3 } }),
    others: [BOARD],
  },
  {
    brings: 'the power to decide',
    misspelt: constituted(DAY, { power: 'decides' }),
    naming: decided(DAY, 'board', { councils: ['redditch'] }),
    others: [BOARD, matter()],
  },
  {
    brings: 'the body',
    misspelt: BOARD,
    naming: decided(DAY, 'board', { councils: ['redditch'] }),
    others: [matter()],
  },
  {
    brings: 'the meeting',
    misspelt: met(DAY),
    naming: recommended(DAY, { meeting: `board-${DAY}` }),
    others: [BOARD, matter()],
  },
  {
    brings: 'the version',
    misspelt: issued(DAY, 'v1'),
    naming: decided(DAY, 'redditch', { version: 'v1' }),
    others: [matter()],
  },
  {
    brings: 'the recommendation',
    misspelt: recommended(DAY),
    naming: decided(DAY, 'redditch', { recommendations: ['approve-ict'] }),
    others: [BOARD, matter()],
  },
  { brings: 'the delegation', misspelt: granted, naming: byOfficer, others: [matter()] },
  { brings: 'the office', misspelt: chief, naming: interest, others: [] },
  {
    brings: 'what ends',
    misspelt: granted,
    naming: fact('MandateEnded', DAY, { mandate: 'law', of: 'delegation' }),
    others: [],
  },
]

it.each(CASES)(
  'a draft that would bring $brings and is misspelt is all that is wrong',
  async ({ misspelt, naming, others }) => {
    // What people record is not typed.
    const wrong = { ...misspelt, data: { ...misspelt.data, nam: 'a field that there is not' } } as unknown as Fact
    expect((await refusalOf(naming, ...others)).map((each) => each.fact)).toContain(1)
    expect((await refusalOf(wrong, naming, ...others)).map((each) => [each.fact, each.field])).toEqual([
      [1, 'data.nam'],
    ])
  },
)
