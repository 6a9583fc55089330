import { expect, it } from 'vitest'
import { boardPack, renderJson, renderMarkdown } from '../../src/index.ts'
import { programmeOfTwo } from './programme-of-two.ts'

const hostile = '<script>alert(1)</script> | **bold** [link](javascript:x) `code` # ![i](x) $x$'

const packWith = async (name: string) => {
  const ledger = await programmeOfTwo(
    { type: 'ServiceRegistered', on: '2010-04-01', data: { service: 'odd', name } },
    { type: 'ServiceWentLive', on: '2010-07-01', data: { service: 'odd', partners: ['ash'] } },
  )
  return boardPack(ledger, { asAt: '2011-06-30', audience: 'exempt' })
}

it('takes nothing of what a text says for markup, and keeps it in its cell', async () => {
  const markdown = renderMarkdown(await packWith(hostile))
  const row = markdown.split('\n').find((line) => line.includes('alert') && line.startsWith('| '))
  expect(row).toContain('\\<script\\>alert(1)\\</script\\> \\| \\*\\*bold\\*\\* \\[link\\](javascript:x)')
  const bars = (line: string | undefined) => (line ?? '').replaceAll('\\|', '').split('|').length
  const header = markdown.split('\n').find((line) => line.startsWith('| Service | '))
  expect(bars(row)).toBe(bars(header))
})

it('writes every character of the document as JSON, and the same each time', async () => {
  const document = await packWith(hostile)
  const json = renderJson(document)
  expect(renderJson(JSON.parse(json))).toBe(json)
  expect(JSON.parse(json).parts.map(({ id }: { readonly id: string }) => id)).toEqual(
    document.parts.map(({ id }) => id),
  )
  expect(json).toContain(JSON.stringify(hostile).slice(1, -1))
})

it('begins no list and makes no link of what a text says', async () => {
  const listed = renderMarkdown(await packWith('- one http://evil.example + www.evil.example'))
  expect(listed).toContain('\\- one http\\://evil.example + www\\.evil.example')
  for (const name of ['+ one', '1. one', '2) one', '=== one']) {
    const markdown = renderMarkdown(await packWith(name))
    expect(markdown.split('\n').filter((line) => line.includes(`| ${name}`) || line.endsWith(`- ${name}`))).toEqual([])
  }
})
