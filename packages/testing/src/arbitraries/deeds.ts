import type { CorrectionReason, Day } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aDay, type Said } from './said.ts'
import { CLOSED_THROUGH } from './vocabulary.ts'

interface Pick {
  /** Chooses among what there is to do it to. */
  readonly pick: number
}

/** What somebody does next, and how; by the name of the deed. */
export interface Deeds {
  readonly state: { readonly fact: Said }
  /** Says again what was said before, of that day or another. */
  readonly repeat: Pick & { readonly on: Day }
  /** Says something else of the same thing and the same day, and not that the first was wrong. */
  readonly disagree: Pick & { readonly candidates: readonly Said[] }
  readonly correct: Pick & { readonly candidates: readonly Said[]; readonly reason: CorrectionReason }
  readonly void: Pick & { readonly on: Day; readonly reason: CorrectionReason }
  readonly reverse: Pick & { readonly on: Day; readonly isVague: boolean }
  readonly correctReversal: Pick & { readonly on: Day; readonly reason: CorrectionReason }
  readonly voidReversal: Pick & { readonly on: Day; readonly reason: CorrectionReason }
  /** Closes the books of the days up to one. */
  readonly close: { readonly on: Day; readonly through: Day; readonly label: string | undefined }
  /** Says that what was closed is open again. */
  readonly reopen: Pick & { readonly on: Day; readonly isVague: boolean }
  readonly correctClose: Pick & { readonly through: Day; readonly reason: CorrectionReason }
  readonly voidClose: Pick & { readonly on: Day; readonly reason: CorrectionReason }
}

export type Deed = { readonly [Does in keyof Deeds]: { readonly does: Does } & Deeds[Does] }[keyof Deeds]

const aReason = (): fc.Arbitrary<CorrectionReason> =>
  fc.constantFrom('laterInformation', 'transcription', 'materialError', 'reclassification')
const aPick = (): fc.Arbitrary<number> => fc.nat({ max: 999 })

/** To say what was not said before. */
const aStatement = (fact: fc.Arbitrary<Said>): fc.Arbitrary<Deed> =>
  fields({ does: fc.constant('state' as const), fact })

const aCorrection = (does: 'void' | 'correctReversal' | 'voidReversal' | 'voidClose'): fc.Arbitrary<Deed> =>
  fields({ does: fc.constant(does), on: aDay(), pick: aPick(), reason: aReason() })

const aRepetition = (): fc.Arbitrary<Deed> =>
  fields({ does: fc.constant('repeat' as const), on: aDay(), pick: aPick() })

const aDisagreement = (candidates: fc.Arbitrary<readonly Said[]>): fc.Arbitrary<Deed> =>
  fields({ candidates, does: fc.constant('disagree' as const), pick: aPick() })

const candidatesOf = (fact: fc.Arbitrary<Said>): fc.Arbitrary<readonly Said[]> =>
  fc.array(fact, { minLength: 6, maxLength: 6 })

const aClose = (): fc.Arbitrary<Deed> =>
  fields({
    does: fc.constant('close' as const),
    label: fc.constantFrom('outturn 2009/10', undefined),
    on: aDay(),
    through: fc.constantFrom(...CLOSED_THROUGH),
  })

/** What is done to a close: it is opened again, corrected or void. */
const aChangeOfClose = (): fc.Arbitrary<Deed> =>
  fc.oneof(
    fields({ does: fc.constant('reopen' as const), isVague: fc.boolean(), on: aDay(), pick: aPick() }),
    fields({
      does: fc.constant('correctClose' as const),
      pick: aPick(),
      reason: aReason(),
      through: fc.constantFrom(...CLOSED_THROUGH),
    }),
    aCorrection('voidClose'),
  )

/** A deed that adds a fact and takes nothing back. */
export const aPlainDeed = (fact: fc.Arbitrary<Said>): fc.Arbitrary<Deed> =>
  fc.oneof(
    { arbitrary: aStatement(fact), weight: 9 },
    { arbitrary: aRepetition(), weight: 2 },
    { arbitrary: aDisagreement(candidatesOf(fact)), weight: 4 },
  )

/** Any deed; what it says is one of these facts. */
export const aDeed = (fact: fc.Arbitrary<Said>): fc.Arbitrary<Deed> =>
  fc.oneof(
    { arbitrary: aPlainDeed(fact), weight: 30 },
    {
      arbitrary: fields({
        candidates: candidatesOf(fact),
        does: fc.constant('correct' as const),
        pick: aPick(),
        reason: aReason(),
      }),
      weight: 12,
    },
    { arbitrary: aCorrection('void'), weight: 2 },
    {
      arbitrary: fields({ does: fc.constant('reverse' as const), isVague: fc.boolean(), on: aDay(), pick: aPick() }),
      weight: 6,
    },
    { arbitrary: aCorrection('correctReversal'), weight: 2 },
    { arbitrary: aCorrection('voidReversal'), weight: 2 },
    { arbitrary: aClose(), weight: 2 },
    { arbitrary: aChangeOfClose(), weight: 1 },
  )
