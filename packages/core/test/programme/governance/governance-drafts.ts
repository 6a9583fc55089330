import type { Day, MatterRow } from '../../../src/index.ts'
import { type Envelope, type Fact, FIRST_DAY, fact, type ProgrammeBooks } from '../fixture.ts'

export type Data<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>['data']

export const BOTH: string[] = ['bromsgrove', 'redditch']

export const otherParty = (key: string, name: string, kind: Data<'PartyRegistered'>['kind'] = 'otherBody'): Fact =>
  fact('PartyRegistered', FIRST_DAY, { party: key, name, kind })

/** The business case of ICT, which takes the approval of both councils. */
export const matter = (data: Partial<Data<'MatterRegistered'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'MatterRegistered',
    FIRST_DAY,
    {
      councils: BOTH,
      kind: 'businessCase',
      matter: 'ict-case',
      name: 'ICT business case',
      services: ['ict'],
      ...data,
    },
    envelope,
  )

export const issued = (
  on: Day,
  version: string,
  data: Partial<Data<'VersionIssued'>> = {},
  envelope?: Envelope,
): Fact => fact('VersionIssued', on, { matter: 'ict-case', status: 'submitted', version, ...data }, envelope)

/** A council approves the business case of ICT. */
export const decided = (
  on: Day,
  council: string,
  data: Partial<Data<'DecisionTaken'>> = {},
  envelope?: Envelope,
): Fact =>
  fact(
    'DecisionTaken',
    on,
    {
      body: council,
      councils: [council],
      decision: `${council}-${on}`,
      matter: 'ict-case',
      outcome: 'approved',
      ...data,
    },
    envelope,
  )

/** The board as the draft concordat has it: three of each council, advising, by consensus or two from each. */
export const BOARD = otherParty('board', 'Shared Services Board')
export const constituted = (on: Day, data: Partial<Data<'BodyConstituted'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'BodyConstituted',
    on,
    {
      body: 'board',
      councils: BOTH,
      meets: 'every two months',
      mustInclude: ['both Leaders'],
      power: 'advises',
      seats: { bromsgrove: 3, redditch: 3 },
      voting: { fromEach: 2, rule: 'consensusElseFromEach' },
      ...data,
    },
    envelope,
  )

export const met = (on: Day, data: Partial<Data<'BodyMet'>> = {}, envelope?: Envelope): Fact =>
  fact('BodyMet', on, { body: 'board', meeting: `board-${on}`, ...data }, envelope)

export const recommended = (on: Day, data: Partial<Data<'RecommendationMade'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'RecommendationMade',
    on,
    {
      basis: 'notStated',
      body: 'board',
      matter: 'ict-case',
      recommendation: 'approve-ict',
      text: 'Approve the business case',
      to: BOTH,
      ...data,
    },
    envelope,
  )

/** The one row of a matter. */
export const rowOf = (books: ProgrammeBooks, key = 'ict-case'): MatterRow => {
  const [row, ...others] = books.decisions({ matter: key }).matters
  if (row === undefined || others.length > 0) throw new Error(`${key} is not exactly one matter`)
  return row
}

/** What a cell of one value has, whoever states it. */
export const known = <Value>(value: Value) => ({ is: 'known' as const, value })
