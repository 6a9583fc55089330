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

  it('at 30 June 2011 are 1 serious, 68 warnings and 154 notes', async () => {
    expect(countsOf((await at('2011-06-30')).findings())).toEqual({
      'serious: a printed score is not likelihood times impact': 1,
      'warning: a benefit brought a cost': 2,
      'warning: a contradiction stands unresolved': 31,
      'warning: a headcount is not stated': 4,
      'warning: a live service has no benefits': 2,
      'warning: a live service has no host': 5,
      'warning: a risk has no mitigation': 2,
      'warning: a risk is no longer mentioned': 3,
      'warning: a service is green beside savings that did not come': 2,
      'warning: an actual equals its budget exactly': 9,
      'warning: an actual is not given by council': 2,
      'warning: an expected saving did not come': 3,
      'warning: claims may be the same money': 3,
      'note: a benefit came soon after its service went live': 1,
      'note: a benefit has nothing to be measured by': 10,
      'note: a benefit is assessed without a status word': 8,
      'note: a contradiction stands unresolved': 31,
      'note: a forecast is compared with nothing': 6,
      'note: a live service has no employing authority': 12,
      'note: a service is run jointly without being declared live': 3,
      'note: a split has no stated basis': 8,
      'note: a trend is repeated without a score': 1,
      'note: an employer is inferred': 1,
      'note: an expected saving is not stated in money': 7,
      'note: an opportunity has no outcome': 10,
      'note: how final a figure is was inferred': 11,
      'note: nothing of a year is validated': 1,
      'note: recurrence is not stated': 11,
      'note: risks have no owner': 1,
      'note: savings have no baseline': 1,
      'note: the direction of a risk is known but not its score': 1,
    })
  })

  it('at 21 August 2009 are 12 warnings and 24 notes', async () => {
    expect(countsOf((await at('2009-08-21')).findings())).toEqual({
      'warning: a contradiction stands unresolved': 5,
      'warning: a live service has no benefits': 2,
      'warning: a live service has no host': 2,
      'warning: a live service has no status': 2,
      'warning: a risk has no mitigation': 1,
      'note: a contradiction stands unresolved': 4,
      'note: a live service has no employing authority': 2,
      'note: an opportunity has no outcome': 16,
      'note: risks have no owner': 1,
      'note: the direction of a risk is known but not its score': 1,
    })
  })

  it('at 15 January 2010 are 18 warnings and 28 notes', async () => {
    expect(countsOf((await at('2010-01-15')).findings())).toEqual({
      'warning: a contradiction stands unresolved': 9,
      'warning: a live service has no benefits': 3,
      'warning: a live service has no host': 2,
      'warning: a live service has no status': 3,
      'warning: a risk has no mitigation': 1,
      'note: a contradiction stands unresolved': 6,
      'note: a live service has no employing authority': 3,
      'note: a trend is repeated without a score': 1,
      'note: an employer is inferred': 1,
      'note: an opportunity has no outcome': 15,
      'note: risks have no owner': 1,
      'note: the direction of a risk is known but not its score': 1,
    })
  })
})
