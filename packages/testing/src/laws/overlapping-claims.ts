import assert from 'node:assert/strict'
import type { Books, Entry, programme, SavingsYear } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { inOrder } from '../oracle/standing.ts'
import { agreed, distinct, tallyOf, told } from '../oracle/tell.ts'

interface ClaimData {
  readonly claim?: string
  readonly forecast?: string
  readonly overlapGroup?: string
  readonly amount: number | 'unknown'
  readonly period?: { readonly from: string; readonly to: string }
}

/**
 * Law M5: claims and forecasts of one overlap group may be the same money, so a group that has two or more is a finding,
 * and no other group is.
 *
 * @param facts the entries that count for these books.
 */
export const assertOverlapsAreFound = (
  books: Pick<Books<typeof programme>, 'findings'>,
  facts: readonly Entry[],
): void => {
  const expectations = told<ClaimData>(facts, 'SavingClaimed', 'SavingForecast').map(({ data }) => data)
  // A claim and a forecast may share a key: they are two all the same.
  const keyOf = ({ claim, forecast }: ClaimData): string => `${claim ?? ''}/${forecast ?? ''}`
  const groups = distinct(expectations.map(keyOf))
    .map((key) => groupOf(expectations.filter((each) => keyOf(each) === key)))
    .filter((group) => group !== 'unknown')
  const shared = distinct(groups.filter((group, index) => groups.indexOf(group) !== index))
  const found = books
    .findings()
    .filter(({ finding }) => finding === 'claims may be the same money')
    .map(({ subject }) => subject)
  assert.deepEqual(found.toSorted(), shared.map((group) => `overlap-group/${group}`).toSorted())
}

/**
 * Law M5: beside each year stand the claims and the forecasts that may be of it; those of one overlap group are counted once,
 * as the amount that all of them give, and unknown where they give several. What may not have been said by the day says so.
 */
export const assertOverlapsCountOnce = (
  books: Pick<Books<typeof programme>, 'councilSavings'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  for (const year of books.councilSavings())
    for (const { type, key, beside } of [
      { type: 'SavingClaimed', key: 'claim', beside: year.claims },
      { type: 'SavingForecast', key: 'forecast', beside: year.forecasts },
    ] as const)
      assertBeside(year.year, beside, expectationsBy(type, key, certain), expectationsBy(type, key, possible))
}

/** All that is said of one claim or forecast. */
interface Saying {
  readonly key: string
  readonly told: readonly ClaimData[]
  readonly positions: readonly number[]
}

const expectationsBy = (type: string, field: 'claim' | 'forecast', facts: readonly Entry[]): readonly Saying[] => {
  const all = told<ClaimData>(facts, type)
  return inOrder(all.flatMap(({ data }) => data[field] ?? [])).map((key) => {
    const ofKey = all.filter(({ data }) => data[field] === key)
    return { key, told: ofKey.map(({ data }) => data), positions: ofKey.map(({ by }) => by.position) }
  })
}

const assertBeside = (
  year: string,
  { rows, ofNoStatedYear, overlapGroups, savings }: SavingsYear['claims'],
  certain: readonly Saying[],
  possible: readonly Saying[],
): void => {
  const sayings = inOrder([...certain, ...possible].map(({ key }) => key))
    .flatMap((key) => certain.find((each) => each.key === key) ?? possible.find((each) => each.key === key) ?? [])
    .filter((saying) => mayBeOf(year, saying))
  assert.deepEqual(
    rows.map(({ key }) => key),
    sayings.map(({ key }) => key),
    `${year}: other claims stand beside`,
  )
  assert.equal(ofNoStatedYear, sayings.filter((saying) => periodsOf(saying).length === 0).length)
  const groups = inOrder(sayings.map(({ told: of }) => groupOf(of)).filter((group) => group !== 'unknown'))
  assert.deepEqual(
    overlapGroups.map(({ group, claims, amount }) => ({ group, claims, amount })),
    groups.map((group) => {
      const members = sayings.filter(({ told: of }) => groupOf(of) === group)
      const [amount = 'unknown', ...others] = distinct(members.map((each) => agreed(each.told.map((of) => of.amount))))
      return { group, claims: members.map(({ key }) => key), amount: tallyOf([others.length > 0 ? 'unknown' : amount]) }
    }),
  )
  const alone = sayings.filter(({ told: of }) => groupOf(of) === 'unknown').length
  assert.equal(savings, alone + groups.length, `${year}: a group is counted more than once, or not at all`)
  for (const { key, isUndetermined, ref } of rows) {
    const [sure, maybe] = [certain, possible].map((all) => all.find((each) => each.key === key)?.positions.join())
    if (sure === undefined || maybe === undefined) assert(isUndetermined, `${ref} may not have been said`)
    if (sure === maybe) assert(!isUndetermined, `${ref} was said for certain`)
  }
}

/** The one group that a claim is said to be in. */
const groupOf = (saying: readonly ClaimData[]): string => agreed(saying.map(({ overlapGroup }) => overlapGroup))

const periodsOf = ({ told: of }: Saying) => of.flatMap(({ period }) => period ?? [])

/** Whether some source names days of the year, or none names any. */
const mayBeOf = (year: string, saying: Saying): boolean => {
  const [first, next] = [`${year.slice(0, 4)}-04-01`, `${Number(year.slice(0, 4)) + 1}-04-01`]
  const periods = periodsOf(saying)
  return periods.length === 0 || periods.some(({ from, to }) => from < next && to >= first)
}
