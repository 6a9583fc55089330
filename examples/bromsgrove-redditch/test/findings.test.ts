import type { Books, Day, NamedFinding, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const at = async (day: Day): Promise<Books<typeof programme>> => ledger.asAt(day, { knownOn: day })

const countsOf = (findings: readonly NamedFinding[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { severity, finding } of findings) {
    const kind = `${severity}: ${finding}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

const linesOf = (findings: readonly NamedFinding[]): string =>
  findings
    .map(({ severity, finding, subject, message, entries }) =>
      [severity, finding, subject, message, `entries ${entries.join(' ')}`].join(' | '),
    )
    .concat('')
    .join('\n')

/** Read, each against the papers: a new or changed line wants reading as well. */
describe('the findings', () => {
  it.each(['2009-08-21', '2010-01-15', '2011-06-30'] as const)('at and by the papers of %s', async (day) => {
    await expect(linesOf((await at(day)).findings())).toMatchFileSnapshot(`golden/findings-${day}.txt`)
  })

  it('at 30 June 2011 are 7 serious, 117 warnings and 168 notes', async () => {
    expect(countsOf((await at('2011-06-30')).findings())).toEqual({
      'serious: a matter is approved by some councils only': 2,
      'serious: a printed score is not likelihood times impact': 1,
      'serious: a version leaves out an amendment': 1,
      'serious: sources disagree about the plan': 3,
      'warning: a KPI was never measured': 5,
      'warning: a benefit brought a cost': 2,
      'warning: a body has no stated power': 1,
      'warning: a contradiction stands unresolved': 31,
      'warning: a headcount is not stated': 4,
      'warning: a live service has no benefits': 2,
      'warning: a live service has no host': 5,
      'warning: a live service has no recorded approval': 8,
      'warning: a planned end and a reported one differ': 1,
      'warning: a printed change is not what its days make': 1,
      'warning: a recommendation cannot be verified': 4,
      'warning: a recommendation is made to somebody who does not decide': 1,
      'warning: a review is overdue': 2,
      'warning: a revision does not say who approved it': 1,
      'warning: a risk has no mitigation': 2,
      'warning: a risk is no longer mentioned': 3,
      'warning: a service is green beside savings that did not come': 2,
      'warning: a table prints no unit': 1,
      'warning: a target is due and no entry says whether it was met': 4,
      'warning: a target is late': 5,
      'warning: a target is moved from a day that it was not due on': 1,
      'warning: a target is set again as it was before it was moved': 3,
      'warning: an actual equals its budget exactly': 9,
      'warning: an actual is not given by council': 2,
      'warning: an approval names no version': 2,
      'warning: an expected saving did not come': 3,
      'warning: claims may be the same money': 3,
      'warning: minutes are still a draft': 1,
      'warning: only a draft is recorded of what was approved': 2,
      'warning: staff or a host moved before approval': 2,
      'warning: tables print variances with opposite signs': 2,
      'warning: what is amber or red has no highlight report': 2,
      'note: a KPI does not say which way is better': 5,
      'note: a benefit came soon after its service went live': 1,
      'note: a benefit has nothing to be measured by': 10,
      'note: a benefit is assessed without a status word': 8,
      'note: a body has no stated seats': 1,
      'note: a body that only advises has agreed to an amendment': 1,
      'note: a body that only advises has approved when a target is due': 1,
      'note: a contradiction stands unresolved': 31,
      'note: a cost was incurred that nobody budgeted': 1,
      'note: a decision has open conditions': 2,
      'note: a figure cannot be compared': 4,
      'note: a figure has no baseline': 3,
      'note: a figure has no target': 3,
      'note: a forecast is compared with nothing': 6,
      'note: a live service has no employing authority': 12,
      'note: a recommendation awaits a decision': 7,
      'note: a service is run jointly without being declared live': 3,
      'note: a split has no stated basis': 8,
      'note: a trend is repeated without a score': 1,
      'note: an employer is inferred': 1,
      'note: an expected saving is not stated in money': 7,
      'note: an office has had several titles': 1,
      'note: an opportunity has no outcome': 10,
      'note: funding was released that nobody requested': 1,
      'note: how final a figure is was inferred': 11,
      'note: nothing of a year is validated': 1,
      'note: papers came late': 1,
      'note: recurrence is not stated': 11,
      'note: risks have no owner': 1,
      'note: savings have no baseline': 1,
      'note: staff or a host moved before approval': 7,
      'note: targets have no due day': 1,
      'note: the approval of a live service is only inferred': 2,
      'note: the colour of a project has no stated meaning': 3,
      'note: the direction of a risk is known but not its score': 1,
    })
  })

  it('at 21 August 2009 are 3 serious, 28 warnings and 40 notes', async () => {
    expect(countsOf((await at('2009-08-21')).findings())).toEqual({
      'serious: a matter is approved by some councils only': 2,
      'serious: a version leaves out an amendment': 1,
      'warning: a body has no stated power': 1,
      'warning: a contradiction stands unresolved': 5,
      'warning: a live service has no benefits': 2,
      'warning: a live service has no host': 2,
      'warning: a live service has no recorded approval': 2,
      'warning: a live service has no status': 2,
      'warning: a recommendation cannot be verified': 2,
      'warning: a review is overdue': 2,
      'warning: a risk has no mitigation': 1,
      'warning: a target is due and no entry says whether it was met': 2,
      'warning: a target is late': 2,
      'warning: a target is set again as it was before it was moved': 3,
      'warning: minutes are still a draft': 1,
      'warning: nobody acts instead in a conflict of interest': 1,
      'note: a body has no stated seats': 1,
      'note: a body that only advises has agreed to an amendment': 1,
      'note: a body that only advises has approved when a target is due': 1,
      'note: a contradiction stands unresolved': 4,
      'note: a decision has open conditions': 2,
      'note: a live service has no employing authority': 2,
      'note: a recommendation awaits a decision': 4,
      'note: an office has had several titles': 1,
      'note: an opportunity has no outcome': 16,
      'note: funding was released that nobody requested': 1,
      'note: papers came late': 1,
      'note: risks have no owner': 1,
      'note: staff or a host moved before approval': 2,
      'note: targets have no due day': 1,
      'note: the colour of a project has no stated meaning': 1,
      'note: the direction of a risk is known but not its score': 1,
    })
  })

  it('at 15 January 2010 are 3 serious, 40 warnings and 52 notes', async () => {
    expect(countsOf((await at('2010-01-15')).findings())).toEqual({
      'serious: a matter is approved by some councils only': 2,
      'serious: a version leaves out an amendment': 1,
      'warning: a body has no stated power': 1,
      'warning: a contradiction stands unresolved': 9,
      'warning: a live service has no benefits': 3,
      'warning: a live service has no host': 2,
      'warning: a live service has no recorded approval': 2,
      'warning: a live service has no status': 3,
      'warning: a recommendation cannot be verified': 3,
      'warning: a review is overdue': 2,
      'warning: a risk has no mitigation': 1,
      'warning: a target is due and no entry says whether it was met': 2,
      'warning: a target is late': 3,
      'warning: a target is set again as it was before it was moved': 3,
      'warning: an approval names no version': 2,
      'warning: minutes are still a draft': 1,
      'warning: nobody acts instead in a conflict of interest': 1,
      'warning: only a draft is recorded of what was approved': 2,
      'note: a body has no stated seats': 1,
      'note: a body that only advises has agreed to an amendment': 1,
      'note: a body that only advises has approved when a target is due': 1,
      'note: a contradiction stands unresolved': 6,
      'note: a decision has open conditions': 2,
      'note: a live service has no employing authority': 3,
      'note: a recommendation awaits a decision': 5,
      'note: a trend is repeated without a score': 1,
      'note: an employer is inferred': 1,
      'note: an office has had several titles': 1,
      'note: an opportunity has no outcome': 15,
      'note: funding was released that nobody requested': 1,
      'note: papers came late': 1,
      'note: risks have no owner': 1,
      'note: staff or a host moved before approval': 7,
      'note: targets have no due day': 1,
      'note: the approval of a live service is only inferred': 1,
      'note: the colour of a project has no stated meaning': 2,
      'note: the direction of a risk is known but not its score': 1,
    })
  })
})
