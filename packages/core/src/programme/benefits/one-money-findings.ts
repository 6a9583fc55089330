import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { moneyInWords } from './money-in-words.ts'
import { type Ground, ofEachBenefit } from './of-each-service.ts'
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
      const difference = differenceIn(money, money.savings)
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

/** What the savings say otherwise; undefined where they say the same as far as they are exact, and where none is named. */
const differenceIn = (money: Readonly<Money>, savings: readonly SavingNamed[]): string | undefined => {
  const amount = attestedValue(money.amount)
  if (amount === undefined || savings.length === 0) return undefined
  if (sayHowMuch(savings)) {
    const apart = Math.abs(amount - addUp(savings.map((saving) => attestedValue(saving.amount) ?? 0)))
    if (apart <= addUp([money, ...savings].map(({ goodTo }) => attestedValue(goodTo) ?? 0))) return undefined
  }
  return savings.map(inWords).join('; ')
}

const addUp = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0)

const inWords = (saving: SavingNamed): string =>
  `the ${saving.kind} ${saving.key}, which is the same money, says ${moneyInWords(saving) ?? 'no one amount'}`
