import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { expectationInWords, expectationsInWords } from '../savings/savings.ts'
import { moneyInWords } from './money-in-words.ts'
import { benefitsInWords, type Ground, ofEachBenefit } from './of-each-service.ts'
import { type SavingNamed, sayHowMuch, witnessesOfSaving } from './saving-named.ts'
import type { Money } from './state.ts'

/** One money is told in two places: what a benefit states, and what the savings that it names state, are to agree. */
export const amountDiffersFromSavings = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ expected, assessment }, what) =>
    [
      { verb: 'is to bring', money: expected },
      { verb: 'brought', money: assessment },
    ].flatMap(({ verb, money }) => {
      const amount = moneyInWords(money)
      const difference = differenceIn(reading, money, money.savings)
      if (amount === undefined || difference === undefined) return []
      return [
        {
          severity: 'warning' as const,
          message: `${what}: it ${verb} ${amount}, and ${difference}`,
          entries: positionsOf(witnessesOf(money.amount), ...money.savings.map(witnessesOfSaving)),
        },
      ]
    }),
  )

/** One money comes once: two benefits that name it promise it twice, or both claim to have brought it. */
export const namedBySeveralBenefits = (reading: Ground): readonly Finding[] => {
  const named = benefitsInWords(reading).flatMap(({ row: { benefit, expected, assessment }, what }) =>
    [...expected.savings, ...assessment.savings].map((saving) => ({ saving, benefit, what })),
  )
  const subjects = new Set(named.map(({ saving }) => subjectOf(saving)))
  return [...subjects].flatMap((subject): readonly Finding[] => {
    const naming = named.filter(({ saving }) => subjectOf(saving) === subject)
    const benefits = new Map(naming.map(({ benefit, what }) => [benefit, what]))
    const [first] = naming
    if (first === undefined || benefits.size < 2) return []
    return [
      {
        severity: 'warning',
        subject,
        about: [...benefits.keys()].sort(byText).map((benefit) => `benefit/${benefit}`),
        message: `The ${expectationInWords(reading.all, first.saving)} is named as their money by ${benefits.size} benefits: ${[...benefits.values()].sort(byText).join('; ')}. It is one money: let one of them name it, or record what each brings as a ${first.saving.kind} of its own`,
        entries: positionsOf(...naming.map(({ saving }) => saving.by)),
      },
    ]
  })
}

const subjectOf = ({ kind, key }: SavingNamed): string => `${kind}/${key}`

/** What the savings say otherwise; undefined where they say the same as far as they are exact, and where none is named. */
const differenceIn = ({ all }: Ground, money: Readonly<Money>, savings: readonly SavingNamed[]): string | undefined => {
  const amount = attestedValue(money.amount)
  if (amount === undefined || savings.length === 0) return undefined
  if (sayHowMuch(savings)) {
    const apart = Math.abs(amount - addUp(savings.map((saving) => attestedValue(saving.amount) ?? 0)))
    if (apart <= addUp([money, ...savings].map(({ goodTo }) => attestedValue(goodTo) ?? 0))) return undefined
  }
  const names = expectationsInWords(all, savings)
  return savings
    .map(
      (saving, index) =>
        `the ${names[index]}, which is the same money, says ${moneyInWords(saving) ?? 'no one amount'}`,
    )
    .join('; ')
}

const addUp = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0)
