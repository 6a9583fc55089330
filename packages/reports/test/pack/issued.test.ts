import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import { boardPack, type Cell, packIssued, renderMarkdown } from '../../src/index.ts'
import { columnIn, partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, reported, tell } from './programme-of-two.ts'
import { realProgramme } from './real-programme.ts'

const actor = { role: 'programme officer' }

it('tells what changed since the pack that was issued last, by why it did', async () => {
  const ledger = await programmeOfTwo()
  const first = await boardPack(ledger, { asAt: '2011-03-31', knownOn: '2011-03-31', audience: 'exempt' })
  expect(textsIn(partIn(first, 'changes'))).toEqual([
    'No pack was issued before by these papers, and no day was given to tell changes since: there is nothing to compare with.',
  ])
  await ledger.record([
    ledger.draft(packIssued(first, { pack: 'march', issuedOn: '2011-04-05', to: 'Joint Board', actor })),
  ])

  await tell(ledger, reported(47_800))
  const june = { asAt: '2011-06-30', knownOn: '2011-06-30', audience: 'exempt' } as const
  const second = await boardPack(ledger, june)
  const texts = textsIn(partIn(second, 'changes'))
  expect(texts[0]).toBe(
    'Since the pack issued on 5 April 2011, which has the position at 31 March 2011, using papers to 31 March 2011.',
  )
  expect(texts).toContain('Reported savings 2010/11: now £47,800; was not stated')
  expect(texts).toContain('Nothing: no figure is corrected for a material error or a changed basis.')
})

it('calls restated only what is corrected as an error', async () => {
  const ledger = await programmeOfTwo(reported(47_800, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E' }))
  const first = await boardPack(ledger, { asAt: '2011-06-30', knownOn: '2011-06-30', audience: 'exempt' })
  await ledger.record([ledger.draft(packIssued(first, { pack: 'june', issuedOn: '2011-06-30', actor }))])
  const corrected = {
    supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
    reason: 'materialError',
    knownOn: '2011-07-01',
  } as const
  await tell(ledger, reported(47_100, corrected))
  const texts = textsIn(partIn(await boardPack(ledger, { asAt: '2011-07-01', audience: 'exempt' }), 'changes'))
  const restated = texts[texts.indexOf('Restated') + 1]
  expect(restated).toContain('(a material error); reported savings 2010/11 −£700')
})

it('tells what changed by the papers that it uses, and refuses to tell it since later ones', async () => {
  const status = (service: string, rag: string, knownOn: `${number}-${number}-${number}`) =>
    ({ type: 'StatusReported', on: '2010-12-31', knownOn, data: { service, rag, definitions: 'board' } }) as const
  const ledger = await programmeOfTwo(status('ict', 'green', '2011-01-10'), status('payroll', 'red', '2011-06-29'))
  const march = { asAt: '2011-03-31', knownOn: '2011-03-31', audience: 'exempt' } as const
  const document = await boardPack(ledger, { ...march, since: { asAt: '2011-01-31' } })
  expect(document.evidence.filter(({ knownOn }) => knownOn > march.knownOn)).toEqual([])
  expect(textsIn(partIn(document, 'changes'))[0]).toBe(
    'Since the position at 31 January 2011, using papers to 31 March 2011.',
  )
  await expect(boardPack(ledger, { ...march, since: { asAt: '2011-01-31', knownOn: '2011-06-30' } })).rejects.toThrow(
    'The pack uses papers to 31 March 2011, and cannot tell what changed since a position that uses papers to 30 June 2011',
  )
})

it('uses no later papers for the pack that was issued last, though that one used all', async () => {
  const ledger = await programmeOfTwo()
  const first = await boardPack(ledger, { asAt: '2011-01-31', audience: 'exempt' })
  await ledger.record([ledger.draft(packIssued(first, { pack: 'january', issuedOn: '2011-02-01', actor }))])
  await tell(ledger, {
    ...{ type: 'StatusReported', on: '2010-12-31', knownOn: '2011-06-29' },
    data: { service: 'payroll', rag: 'red', definitions: 'board' },
  })
  const march = await boardPack(ledger, { asAt: '2011-03-31', knownOn: '2011-03-31', audience: 'exempt' })
  expect(textsIn(partIn(march, 'changes'))[0]).toContain('using papers to 31 March 2011')
})

it('pins what it was made from: what is recorded later changes no pack of that version', async () => {
  const ledger = await programmeOfTwo(reported(47_800))
  const before = await boardPack(ledger, { asAt: '2011-06-30', audience: 'exempt' })
  await tell(ledger, {
    type: 'StatusReported',
    on: '2011-06-30',
    data: { service: 'ict', rag: 'red', definitions: 'board' },
  })
  const through = { position: before.basis.position }
  const after = await boardPack(ledger, { asAt: '2011-06-30', audience: 'exempt', through })
  expect(after).toEqual(before)
})

it('prints a checkpoint as it was signed', async () => {
  const checkpoint = 'programme-ledger/ash-elm\n15\nqbD5Zr8=\n\n— ash 8NmX0w==\n'
  const document = await boardPack(await programmeOfTwo(), { asAt: '2011-06-30', audience: 'exempt', checkpoint })
  expect(partIn(document, 'basis').blocks).toContainEqual({ is: 'verbatim', text: checkpoint })
})

it('says of the real programme what its papers say, council by council', async () => {
  const document = await boardPack(await realProgramme(), { asAt: '2011-06-30', audience: 'exempt' })
  expect(document.parts.slice(0, 2).map(({ title }) => title)).toEqual([
    'Bromsgrove District Council',
    'Redditch Borough Council',
  ])
  expect(columnIn(document, 'council-rbc-savings', 'budget')).toEqual([{ is: 'value', value: 585_000_00 }])
  expect(columnIn(document, 'council-rbc-savings', 'reported')).toEqual([{ is: 'missing', why: 'notEvidenced' }])
  const rows = columnIn(document, 'savings-2010-11', 'reported')
  expect(rows.at(-1)).toEqual({ is: 'value', value: 1_179_000_00 })
  expect(renderMarkdown(document)).toContain('Bereavement Services: red')
})

it('names the entries of every figure of the real programme, in rows and in sentences', async () => {
  const document = await boardPack(await realProgramme(), { asAt: '2011-06-30', audience: 'exempt' })
  const bare = allParts(document)
    .filter(({ id }) => id !== 'basis')
    .flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.is === 'paragraph')
          return /\d/.test(block.text.replace(A_DAY, '')) && block.entries.length === 0 ? [`${id}: ${block.text}`] : []
        const table = block.is === 'chart' ? block.table : block
        if (table.is !== 'table') return []
        const rows = table.rows.filter(
          ({ entries, cells }) => entries.length === 0 && !countsFindings(table) && Object.values(cells).some(isFigure),
        )
        return rows.map(({ cells }) => `${id}, ${table.id}: ${JSON.stringify(cells)}`)
      }),
    )
  expect(bare).toEqual([])
})

/** That something is missing is found of no entry. */
const countsFindings = ({ id }: { readonly id: string }): boolean => id.startsWith('findings-')

/** No figure: what is told of is told of from some day on. */
const A_DAY = /\d{1,2} [A-Z][a-z]+ \d{4}/g

/** That there is none of something is said by no entry. */
const isFigure = (cell: Cell): boolean =>
  cell.is === 'atLeast' ||
  cell.is === 'contested' ||
  (cell.is === 'value' && typeof cell.value === 'number' && cell.value !== 0)
