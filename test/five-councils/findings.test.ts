import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

type Day = typeof ALL_KNOWN | typeof HALF_YEAR | typeof YEAR_END

/** What is found of what, each subject once. */
const foundAt = async (day: Day): Promise<readonly string[]> => [
  ...new Set((await fiveAt(day)).findings().map(({ finding, subject }) => `${subject}: ${finding}`)),
]

/** Found from half-year on. */
const ALWAYS = [
  'matter/waste-case: a matter is approved by some councils only',
  'matter/waste-case: a recommendation fails the rule of its body',
  'matter/waste-case: councils approved different versions',
  'meeting/board-november-2014: a recommendation awaits a decision',
  'meeting/board-november-2014: minutes are still a draft',
  'meeting/board-november-2014: papers came late',
  'movement/revenues-damson: a headcount is not stated',
  'movement/revenues-elder: employee liability information is late',
  'office/head-of-revenues: nobody acts instead in a conflict of interest',
  'risk-register: risks have no owner',
  'risk/old-vehicles: a risk is no longer mentioned',
  'saving-line/waste/2015/16: a council has no baseline',
  'saving-year/2015/16: savings have no baseline',
  'service/archive: a live service has no benefits',
  'service/archive: a live service has no employing authority',
  'service/archive: a live service has no host',
  'service/archive: a live service has no recorded approval',
  'service/archive: a live service has no status',
  'service/leisure: staff or a host moved before approval',
  'service/revenues: a benefit has nothing to be measured by',
  'service/waste: a benefit has nothing to be measured by',
  'service/waste: a live service has no recorded approval',
  'source/the Joint Committee, May 2015: evidence is outstanding',
  'surplus/revenues-2014: a surplus is kept',
  'target/staff-moved: a target is late',
]

/** Found at some of the three viewpoints. */
const SOMETIMES: readonly (readonly [string, readonly Day[]])[] = [
  ['risk/two-systems: a printed score is not likelihood times impact', [HALF_YEAR, YEAR_END]],
  ['risk/two-systems: a risk has no mitigation', [HALF_YEAR, YEAR_END]],
  ['service/museums: a live service has no benefits', [HALF_YEAR]],
  ['service/museums: a live service has no recorded approval', [HALF_YEAR]],
  ['service/museums: what is amber or red has no highlight report', [HALF_YEAR]],

  ['risk/two-systems: a risk is no longer mentioned', [YEAR_END]],
  ['saving-line/revenues/2015/16: an actual does not reach the end of its year', [YEAR_END]],
  ['saving-year/2015/16/alder: an actual is not given by council', [YEAR_END]],
  ['saving-year/2015/16/birch: an actual is not given by council', [YEAR_END]],
  ['saving-year/2015/16/cedar: an actual is not given by council', [YEAR_END]],
  ['saving-year/2015/16/damson: an actual is not given by council', [YEAR_END]],
  ['saving-year/2015/16/elder: an actual is not given by council', [YEAR_END, ALL_KNOWN]],
  ['saving-year/2015/16: nothing of a year is validated', [YEAR_END]],
  ['service/museums: staff or a host moved before approval', [YEAR_END, ALL_KNOWN]],
  ['sharing-scheme/waste-costs: a driver has moved beyond its tolerance', [YEAR_END]],
  ['table/third-quarter: a printed row differs from the rows that it adds up', [YEAR_END, ALL_KNOWN]],
  ['target/tablets: a target is late', [YEAR_END, ALL_KNOWN]],

  ['benefit/elder-evenings: a benefit is overdue', [ALL_KNOWN]],
  ['benefit/longer-rounds: an unwanted effect cost more than was expected', [ALL_KNOWN]],
  ['benefit/one-number: a benefit is overdue', [ALL_KNOWN]],
  ['benefit/one-number: an expected saving did not come', [ALL_KNOWN]],
  ['contradiction/elder-share: a contradiction stands unresolved', [ALL_KNOWN]],
  ['funding/grant-cedar: more was received than was awarded', [ALL_KNOWN]],
  ['kpi/days-to-decide: a figure is worse than its baseline', [ALL_KNOWN]],
  ['kpi/days-to-decide: a figure misses its target', [ALL_KNOWN]],
  ['kpi/recycled: a figure cannot be compared', [ALL_KNOWN]],
  ['kpi/recycled: a figure is worse than its baseline', [ALL_KNOWN]],
  ['kpi/recycled: a figure misses its target', [ALL_KNOWN]],
  ['matter/agreement: an agreement has run out', [ALL_KNOWN]],
  ['movement/museums: more people return than were transferred', [ALL_KNOWN]],
  ['office/head-of-revenues: the term of an office has ended', [ALL_KNOWN]],
  ['placing/waste-crews: a placing is past its end', [ALL_KNOWN]],
  ['review/first-year-of-waste: a review is overdue', [ALL_KNOWN]],
  ['review/first-year-of-waste: the outcome of a review is not known', [ALL_KNOWN]],
  ['saving-line/revenues/2015/16: a validated saving differs from the reported one', [ALL_KNOWN]],
  ['saving-line/revenues/2016/17: shares do not add up to their total', [ALL_KNOWN]],
  ['saving-year/2016/17/elder: an actual is not given by council', [ALL_KNOWN]],
  ['saving-year/2016/17: nothing of a year is validated', [ALL_KNOWN]],
  ['saving-year/2016/17: savings have no baseline', [ALL_KNOWN]],
  ['service/revenues: what is amber or red has no highlight report', [ALL_KNOWN]],
  ['service/waste: a figure has no baseline', [ALL_KNOWN]],
  ['sharing-scheme/waste-costs: a balance is not settled', [ALL_KNOWN]],
  ['project/one-waste: a target is due and no entry says whether it was met', [ALL_KNOWN]],
]

describe('the findings of five councils', () => {
  it.each([HALF_YEAR, YEAR_END, ALL_KNOWN] as const)('are these at %s, and no others', async (day) => {
    const expected = [...ALWAYS, ...SOMETIMES.flatMap(([found, days]) => (days.includes(day) ? [found] : []))]
    expect([...(await foundAt(day))].sort()).toEqual(expected.sort())
  })

  it('name each council that they are about, however many there are', async () => {
    const messagesAt = async (day: Day) => (await fiveAt(day)).findings().map(({ message }) => message)
    const messages = [...(await messagesAt(YEAR_END)), ...(await messagesAt(ALL_KNOWN))]
    const naming = (words: string) => messages.filter((message) => message.includes(words))
    // At the end of the year only, as the county then leaves.
    expect(naming('Alder District Council, Elder City Council or Orchard County Council approved')).toHaveLength(1)
    expect(naming('held by Alder District Council, Birch Borough Council and Cedar District Council')).toHaveLength(1)
    expect(naming('held by Damson Borough Council or Elder City Council')).toHaveLength(1)
    expect(messages.filter((message) => /\bboth\b|the other council/.test(message))).toEqual([])
  })
})
