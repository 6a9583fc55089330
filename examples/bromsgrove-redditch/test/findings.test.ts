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

  it('at 30 June 2011 are none serious, 23 warnings and 56 notes', async () => {
    expect(countsOf((await at('2011-06-30')).findings())).toEqual({
      'warning: a headcount is not stated': 4,
      'warning: a live service has no host': 5,
      'warning: an actual equals its budget exactly': 9,
      'warning: an actual is not given by council': 2,
      'warning: claims may be the same money': 3,
      'note: a live service has no employing authority': 12,
      'note: a service is run jointly without being declared live': 3,
      'note: a split has no stated basis': 8,
      'note: an employer is inferred': 1,
      'note: an opportunity has no outcome': 10,
      'note: how final a figure is was inferred': 11,
      'note: recurrence is not stated': 11,
    })
  })

  it('at 21 August 2009 are 4 warnings and 18 notes', async () => {
    expect(countsOf((await at('2009-08-21')).findings())).toEqual({
      'warning: a live service has no host': 2,
      'warning: a live service has no status': 2,
      'note: a live service has no employing authority': 2,
      'note: an opportunity has no outcome': 16,
    })
  })

  it('at 15 January 2010 are 5 warnings and 19 notes', async () => {
    expect(countsOf((await at('2010-01-15')).findings())).toEqual({
      'warning: a live service has no host': 2,
      'warning: a live service has no status': 3,
      'note: a live service has no employing authority': 3,
      'note: an employer is inferred': 1,
      'note: an opportunity has no outcome': 15,
    })
  })
})
