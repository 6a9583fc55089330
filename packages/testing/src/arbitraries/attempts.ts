import type { CorrectionReason, Day, Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aProvenance, type Provenance } from './provenance.ts'
import type { Said } from './said.ts'
import { ulidOf } from './ulids.ts'
import { DAYS, FUTURE_PAPER } from './vocabulary.ts'

/** What somebody tries, without looking whether it may be done. */
export interface Attempt {
  readonly by: Provenance
  readonly kind: 'state' | 'state with a reason' | 'correct' | 'void' | 'void nothing' | 'reverse' | 'close'
  readonly fact: Said
  /** Which earlier attempt it names, counted back; it may have been refused, or never made. */
  readonly of: number
  readonly on: Day
  /** Of a close, the last day that it closes. */
  readonly through: Day
  readonly reason: CorrectionReason | undefined
  /** A correction that says the same of another day, or something else entirely. */
  readonly isSameType: boolean
}

export const anAttempt = (fact: fc.Arbitrary<Said>): fc.Arbitrary<Attempt> =>
  fields({
    by: aProvenance().chain(aPaperDay),
    fact,
    isSameType: fc.boolean(),
    kind: fc.oneof(
      { arbitrary: fc.constantFrom('state', 'correct', 'correct', 'reverse'), weight: 9 },
      { arbitrary: fc.constant('void'), weight: 3 },
      { arbitrary: fc.constant('void nothing'), weight: 1 },
      { arbitrary: fc.constantFrom('close', 'state with a reason', 'state with a reason'), weight: 2 },
    ),
    of: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 5 }), fc.nat({ max: 40 })),
    on: fc.oneof(
      { arbitrary: fc.constantFrom(...DAYS), weight: 12 },
      { arbitrary: fc.constant<Day>('2009-03-31'), weight: 1 },
    ),
    reason: fc.oneof(
      {
        arbitrary: fc.constantFrom<CorrectionReason>('reclassification', 'laterInformation', 'transcription'),
        weight: 8,
      },
      { arbitrary: fc.constant(undefined), weight: 1 },
    ),
    through: fc.constantFrom(...DAYS),
  })

/** Now and then a paper that is not written yet: rules let it pass, and the store does not. */
const aPaperDay = (by: Provenance): fc.Arbitrary<Provenance> =>
  fc.oneof(
    { arbitrary: fc.constant(by), weight: 14 },
    { arbitrary: fc.constant<Provenance>({ ...by, knownOn: FUTURE_PAPER }), weight: 1 },
  )

/** Gives what is said an id, a recorder and a paper, and whatever else is asked for. */
export type WriteAttempt = (said: Said, by: Provenance, links?: Partial<Draft>) => Draft

/** The draft that an attempt makes after those that were tried before. */
export const draftOfAttempt = (
  { by, kind, fact, of, on, through, reason, isSameType }: Attempt,
  tried: readonly Draft[],
  write: WriteAttempt,
): Draft => {
  const named = tried[tried.length - 1 - of]
  const links = { supersedes: named?.id ?? ulidOf(0, 0), ...(reason === undefined ? {} : { reason }) }
  switch (kind) {
    case 'state':
      return write(fact, by)
    case 'state with a reason':
      return write(fact, by, reason === undefined ? {} : { reason })
    case 'close':
      return write({ type: 'PeriodClosed', data: { through }, effectiveOn: on }, by)
    case 'correct':
      return named !== undefined && isSameType
        ? write({ type: named.type, data: named.data as object, effectiveOn: on }, by, links)
        : write(fact, by, links)
    case 'void':
      return write({ type: 'Voided', data: {}, effectiveOn: on }, by, links)
    case 'void nothing':
      return write({ type: 'Voided', data: {}, effectiveOn: on }, by)
    case 'reverse':
      return write({ type: 'Reversed', data: { reverses: links.supersedes }, effectiveOn: on }, by)
  }
}
