import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import type { BenefitRow, ExpectedMoney } from './benefit-row.ts'
import { isSpokenOf } from './is-spoken-of.ts'
import { moneyInWords } from './money-in-words.ts'
import { type Ground, ofEachBenefit, ofEachService } from './of-each-service.ts'
import { sayHowMuch } from './saving-named.ts'
import { costMoreThanExpected, fellShort } from './shortfall.ts'

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

/** What was to bring something cost something: that is told apart from what merely did not come. */
export const broughtACost = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ kind, assessment, expected }, what) => {
    const amount = attestedValue(assessment.amount)
    if (amount === undefined || amount >= 0 || attestedValue(kind) === 'disbenefit') return []
    const message = `${what}: it brought a cost of ${moneyInWords(assessment)}${expectedInWords(expected)}`
    return [
      {
        severity: 'warning',
        message,
        entries: positionsOf(witnessesOf(assessment.amount), witnessesOf(expected.amount)),
      },
    ]
  })

/** Also what is not wanted has a measure: it was known to cost something, and cost more. */
export const costMore = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, (row, what) =>
    costMoreThanExpected(row)
      ? [
          {
            severity: 'warning',
            message: `${what}: it cost ${moneyInWords(row.assessment)}, where ${moneyInWords(row.expected)} was expected`,
            entries: positionsOf(witnessesOf(row.assessment.amount), witnessesOf(row.expected.amount)),
          },
        ]
      : [],
  )

/** A saving of no stated amount can neither come short nor be held against the savings. */
export const savingWithoutAmount = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ origin, expected, assessment }, what) =>
    attestedValue(origin) !== 'unplanned' &&
    expected.amount.is === 'unknown' &&
    !sayHowMuch(expected.savings) &&
    (isSpokenOf(expected.amount) || isSpokenOf(assessment.saving) || expected.savings.length > 0)
      ? [
          {
            severity: 'note',
            message: `${what}: a saving is expected, and no source states how much`,
            entries: positionsOf(
              witnessesOf(expected.amount),
              witnessesOf(origin),
              witnessesOf(assessment.saving),
              ...expected.savings.map(({ by }) => by),
            ),
          },
        ]
      : [],
  )

const BECAME = { came: 'came short', cameInPart: 'came in part', didNotCome: 'did not come' } as const

/** What is said of the saving in so many words, or by the status. */
const becameOf = ({ assessment, outcome }: BenefitRow): string => {
  const saving = attestedValue(assessment.saving)
  if (saving !== undefined) return BECAME[saving]
  if (attestedValue(assessment.amount) !== undefined) return BECAME.came
  return outcome === 'arrivedInPart' ? BECAME.cameInPart : BECAME.didNotCome
}

const whatBecameOfSaving = (row: BenefitRow): string => {
  const { expected, assessment, standing } = row
  const promised = moneyInWords(expected)
  const came = attestedValue(assessment.amount)
  const saving = promised === undefined ? 'the saving that was expected' : `the saving of ${promised}`
  const brought =
    came === undefined
      ? ''
      : came < 0
        ? `, and a cost of ${moneyInWords(assessment)} came instead`
        : `: ${moneyInWords(assessment)} came`
  return `${saving} ${becameOf(row)}${brought}${besideTheStatus(standing, attestedValue(assessment.printedStatus))}`
}

const FAILURES: readonly BenefitRow['standing'][] = ['notAchieved', 'partlyAchieved', 'noLongerApplicable']

/** Says so where the status word does not. */
const besideTheStatus = (standing: BenefitRow['standing'], printed: string | undefined): string => {
  if (standing === 'notStated') return '; no status word is printed'
  return printed === undefined || FAILURES.includes(standing) ? '' : `, although its status is printed as "${printed}"`
}

const expectedInWords = (expected: ExpectedMoney): string => {
  const amount = attestedValue(expected.amount)
  return amount === undefined ? '' : `, where ${moneyInWords(expected)} ${amount < 0 ? 'of costs ' : ''}was expected`
}
