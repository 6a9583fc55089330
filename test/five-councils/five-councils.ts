/**
 * An invented programme of five councils, so that nothing in the ledger may rest on there being two.
 *
 * - Alder, Birch, Cedar and Damson share *Revenues* from June 2014: two hosts, one employing authority; Elder joins in October 2015.
 * - All five share *Waste* from April 2015, by bins, within a tolerance. The county, a sixth council, lends staff, and buys from October.
 * - Damson declined Waste, goes in all the same, gives notice, and from January 2016 is a customer of it; in Revenues it stays.
 * - The bins are counted three times; one count is mistyped, one is beyond the tolerance. The outturn is settled, but for Elder.
 * - *Museums* go from Damson to Cedar and after a year back, with one person more. A trust runs *Leisure*. Since when the *Archive* is
 *   shared nobody knows to the day; the county leaves it.
 * - A joint committee decides for all five, a board only advises. Three approve the case for Waste, one of them another version of it;
 *   one declines, one is silent. An officer decides under a delegation, and once after its end, which is undone.
 * - What Elder saves on Waste is unknown; half-way through the next year its share is left out. Redundancies are a cost of one year,
 *   and paid in the next. Two of the five get a grant. Of ten figures of performance nine are known, and one compares with nothing.
 */
import { BENEFITS } from './benefits.ts'
import { COSTS } from './costs.ts'
import { EVIDENCE } from './evidence.ts'
import type { Fact } from './fact.ts'
import { GOVERNANCE } from './governance.ts'
import { PARTIES, SERVICES } from './parties-and-services.ts'
import { PERFORMANCE } from './performance.ts'
import { PLAN } from './plan.ts'
import { RISKS } from './risks.ts'
import { SAVINGS } from './savings.ts'
import { SHARING } from './sharing.ts'
import { STAFF } from './staff.ts'

/** All that is recorded of the five, by part of the story. */
export const FIVE_COUNCILS: readonly Fact[] = [
  ...PARTIES,
  ...SERVICES,
  ...GOVERNANCE,
  ...PLAN,
  ...STAFF,
  ...SHARING,
  ...SAVINGS,
  ...COSTS,
  ...PERFORMANCE,
  ...BENEFITS,
  ...RISKS,
  ...EVIDENCE,
]
