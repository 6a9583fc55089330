import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { type BenefitRow, isSpokenOf } from './benefit-row.ts'
import { type Ground, ofEachBenefit, ofEachService } from './of-each-service.ts'
import type { Money } from './state.ts'

/** A saving that was to come did not, whatever the status word says. */
export const savingDidNotCome = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, (row, what) =>
    fellShort(row)
      ? [{ severity: 'warning', message: `${what}: ${whatBecameOfSaving(row)}`, entries: row.entries }]
      : [],
  )

/** A colour is about the whole service: the money that it was to save may be missing all the same. */
export const greenBesideMissingSavings = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, ({ service, name, benefits }) => {
    const rag = service === undefined ? undefined : reading.all.services.services[service]?.rag
    const missing = benefits.filter(fellShort)
    if (rag === undefined || attestedValue(rag) !== 'green' || missing.length === 0) return []
    const message = `${name} is reported green, and savings that were expected of it did not come: ${missing.map((row) => row.name).join('; ')}`
    return [
      { severity: 'warning', message, entries: positionsOf(witnessesOf(rag), ...missing.map((row) => row.entries)) },
    ]
  })

export const broughtACost = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ kind, assessment, expected }, what) => {
    const amount = attestedValue(assessment.amount)
    if (amount === undefined || amount >= 0 || attestedValue(kind) === 'disbenefit') return []
    const message = `${what}: it brought a cost of ${inWords({ ...assessment, amount: -amount })}${expectedInWords(expected)}`
    return [
      {
        severity: 'warning',
        message,
        entries: positionsOf(witnessesOf(assessment.amount), witnessesOf(expected.amount)),
      },
    ]
  })

export const savingWithoutAmount = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ origin, expected, assessment }, what) =>
    attestedValue(origin) !== 'unplanned' &&
    expected.amount.is === 'unknown' &&
    (isSpokenOf(expected.amount) || isSpokenOf(assessment.saving))
      ? [
          {
            severity: 'note',
            message: `${what}: a saving is expected, and no source states how much`,
            entries: positionsOf(witnessesOf(expected.amount), witnessesOf(origin), witnessesOf(assessment.saving)),
          },
        ]
      : [],
  )

/** Whether a source says that the saving did not come, or that less came than was to come. */
const fellShort = (row: BenefitRow): boolean => {
  if (attestedValue(row.kind) === 'disbenefit') return false
  const saving = attestedValue(row.assessment.saving)
  return saving === 'notRealised' || saving === 'partlyRealised' || (!mayStillCome(row) && isBelow(row))
}

const mayStillCome = ({ outcome, isOverdue }: BenefitRow): boolean =>
  !isOverdue && (outcome === 'open' || outcome === 'tooEarly')

const isBelow = ({ expected, assessment }: BenefitRow): boolean => {
  const [promised, came] = [attestedValue(expected.amount), attestedValue(assessment.amount)]
  if (promised === undefined || came === undefined || promised <= 0) return false
  // "At most" promised nothing that could be missed; "at least" came may be more.
  if (attestedValue(expected.qualifier) === 'atMost' || attestedValue(assessment.qualifier) === 'atLeast') return false
  return promised - came > (attestedValue(expected.goodTo) ?? 0) + (attestedValue(assessment.goodTo) ?? 0)
}

const BECAME = {
  realised: 'came short',
  partlyRealised: 'was realised in part',
  notRealised: 'was not realised',
} as const

const whatBecameOfSaving = ({ expected, assessment, standing }: BenefitRow): string => {
  const promised = attestedValue(expected.amount)
  const came = attestedValue(assessment.amount)
  const became = BECAME[attestedValue(assessment.saving) ?? 'realised']
  const saving =
    promised === undefined
      ? 'the saving that was expected'
      : `the saving of ${inWords({ ...expected, amount: promised })}`
  const brought =
    came === undefined
      ? ''
      : came < 0
        ? `, and a cost of ${inWords({ ...assessment, amount: -came })} came instead`
        : `: ${inWords({ ...assessment, amount: came })} came`
  return `${saving} ${became}${brought}${besideTheStatus(standing, attestedValue(assessment.printedStatus))}`
}

const FAILURES: readonly BenefitRow['standing'][] = ['notAchieved', 'partlyAchieved', 'noLongerApplicable']

/** Says so where the status word does not. */
const besideTheStatus = (standing: BenefitRow['standing'], printed: string | undefined): string => {
  if (standing === 'notStated') return '; no status word is printed'
  return printed === undefined || FAILURES.includes(standing) ? '' : `, although its status is printed as "${printed}"`
}

const expectedInWords = (expected: Readonly<Money>): string => {
  const amount = attestedValue(expected.amount)
  return amount === undefined
    ? ''
    : `, where ${inWords({ ...expected, amount })} ${amount < 0 ? 'of costs ' : ''}was expected`
}

const QUALIFIED: Readonly<Record<string, string>> = {
  approximately: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
}

const inWords = ({ amount, qualifier }: { readonly amount: number; readonly qualifier: Money['qualifier'] }): string =>
  `${QUALIFIED[attestedValue(qualifier) ?? ''] ?? ''}${formatPounds(Math.abs(amount))}`
