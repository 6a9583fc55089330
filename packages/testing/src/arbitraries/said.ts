import type { Day, Draft, DraftsOf, programme } from '@programme-ledger/core'
import fc from 'fast-check'
import { DAYS, FIRST_DAY } from './vocabulary.ts'

type ProgrammeDraft = DraftsOf<typeof programme>
type TypeName = ProgrammeDraft['type']
type DataOf<Type extends TypeName> = Extract<ProgrammeDraft, { readonly type: Type }>['data']

/** What a fact says and when it was true, before anybody says who recorded it and from which paper. */
export type Said = Pick<Draft<string, object>, 'type' | 'data' | 'effectiveOn' | 'effective'>

export const aDay = (): fc.Arbitrary<Day> => fc.constantFrom(...DAYS)

/** The day of a registration: mostly the first of the ledger, as it should be. */
export const aRegistrationDay = (): fc.Arbitrary<Day> =>
  fc.oneof({ arbitrary: fc.constant(FIRST_DAY), weight: 3 }, { arbitrary: aDay(), weight: 1 })

/** How vague a source is about a day: mostly not at all; otherwise there is an earliest day, or none. */
export const vagueness = (on: Day): fc.Arbitrary<Pick<Said, 'effective'>> =>
  fc.oneof(
    { arbitrary: fc.constant({}), weight: 3 },
    {
      arbitrary: fc.constantFrom(null, ...DAYS.filter((day) => day <= on)).map((earliest) => ({
        effective: { earliest, asStated: earliest === null ? `by ${on}` : `from ${earliest} to ${on}` },
      })),
      weight: 1,
    },
  )

/** A fact of one type on some day. */
export const said = <Type extends TypeName>(
  type: Type,
  data: fc.Arbitrary<DataOf<Type>>,
  days: fc.Arbitrary<Day> = aDay(),
): fc.Arbitrary<Said> =>
  fc
    .tuple(data, days)
    .chain(([stated, effectiveOn]) =>
      vagueness(effectiveOn).map((how) => ({ type, data: stated, effectiveOn, ...how })),
    )
