import { expect, it } from 'vitest'
import { boardPack, packIssued, type ReportDocument } from '../../src/index.ts'
import { partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, type Told, tell } from './programme-of-two.ts'

const MARCH = { asAt: '2011-03-31', audience: 'exempt' } as const
const JUNE = { asAt: '2011-06-30', audience: 'exempt' } as const
const NONE_PAST_DUE = 'No target has passed its due day without news of it.'

const propertyLive = (others: Partial<Told> = {}): readonly Told[] => [
  { type: 'ServiceRegistered', on: '2010-04-01', data: { service: 'property', name: 'Property' } },
  {
    type: 'ServiceWentLive',
    on: '2011-04-01',
    knownOn: '2011-01-15',
    data: { service: 'property', partners: ['ash', 'elm'] },
    ...others,
  },
]

/** What is told under each heading of the changes. */
const under = (document: ReportDocument, heading: string): readonly string[] => {
  const texts = textsIn(partIn(document, 'changes'))
  const headings = ['Restated', 'Changed since last reported', 'Changed by the calendar alone']
  const from = texts.indexOf(heading)
  const next = texts.findIndex((text, at) => at > from && headings.includes(text))
  return texts.slice(from + 1, next < 0 ? undefined : next)
}
const news = (document: ReportDocument) => under(document, 'Changed since last reported')
const byTheDay = (document: ReportDocument) => under(document, 'Changed by the calendar alone')

it('tells what was known, and took effect since, under the calendar and not as news', async () => {
  const ledger = await programmeOfTwo(...propertyLive())
  const told = ['1 entry known before came into effect.', 'Went live: Property', NONE_PAST_DUE]
  for (const knownOn of [undefined, '2011-03-31'] as const) {
    const since = { asAt: MARCH.asAt, ...(knownOn !== undefined && { knownOn }) }
    const document = await boardPack(ledger, { ...JUNE, since })
    expect([news(document), byTheDay(document)]).toEqual([['Nothing.'], told])
  }
  const march = await boardPack(ledger, MARCH)
  const issued = { pack: 'march', issuedOn: '2011-04-05', actor: { role: 'programme officer' } } as const
  await ledger.record([ledger.draft(packIssued(march, issued))])
  const document = await boardPack(ledger, JUNE)
  expect([news(document), byTheDay(document)]).toEqual([['Nothing.'], told])
})

it('tells as news what no paper of that day said, or nobody had recorded', async () => {
  const inEffect = ['Services: 1 entry of news.', 'Went live: Property']
  const later = await boardPack(await programmeOfTwo(...propertyLive({ knownOn: '2011-05-01' })), {
    ...JUNE,
    since: { asAt: MARCH.asAt },
  })
  expect(news(later)).toEqual(inEffect)
  expect(byTheDay(later)).toEqual([NONE_PAST_DUE])

  const ledger = await programmeOfTwo()
  const { position } = (await boardPack(ledger, MARCH)).basis
  await tell(ledger, ...propertyLive())
  const since = { asAt: MARCH.asAt, through: { position } }
  expect(news(await boardPack(ledger, { ...JUNE, since }))).toEqual(inEffect)
})

it('counts targets past their due days in good English', async () => {
  const target = (key: string): Told => ({
    type: 'TargetSet',
    on: '2011-01-31',
    data: { target: key, name: `Target ${key}`, kind: 'milestone', dueOn: '2011-05-31' },
  })
  const countOf = async (...targets: readonly string[]) => {
    const ledger = await programmeOfTwo(...targets.map(target))
    return byTheDay(await boardPack(ledger, { ...JUNE, since: { asAt: MARCH.asAt } }))[0]
  }
  expect(await countOf('one')).toBe('1 target has passed its due day with no news of it.')
  expect(await countOf('one', 'two')).toBe('2 targets have passed their due days with no news of them.')
})
