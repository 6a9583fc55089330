import type { Table, TableRow } from '@programme-ledger/reports'
import { describe, expect, it } from 'vitest'
import { drawTable } from '../src/terminal/draw-table.ts'

const page = { width: 100, isColoured: false }

const row = (text: string, ref: string): TableRow => ({
  ref,
  role: 'row',
  cells: { text: { is: 'value', value: text }, amount: { is: 'value', value: -1_234_50 } },
  entries: [1],
})
const tableOf = (rows: readonly TableRow[]): Table => ({
  is: 'table',
  id: 'table',
  caption: 'A table',
  columns: [
    { id: 'text', title: 'Text', kind: 'text' },
    { id: 'amount', title: 'Amount', kind: 'pence' },
  ],
  rows,
  notes: [],
})

describe('a table on a terminal', () => {
  it('keeps to its width, and loses nothing of a word that is longer', () => {
    const word = 'q'.repeat(10_000)
    const lines = drawTable(tableOf([row(word, 'view:one')]), page).split('\n')
    expect(lines.every((line) => line.length <= 100)).toBe(true)
    expect(lines.join('').replace(/[^q]/g, '')).toHaveLength(word.length)
  })

  it('shows no name that would move the cursor, change colours or turn the direction of text', () => {
    const drawn = drawTable(tableOf([row('\u001b[2Ja\u009bb\u202ec\r\td\ne', 'view:one')]), page)
    expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
    expect(drawn).toContain('\uFFFD[2Ja\uFFFDb\uFFFDc\uFFFD d')
  })

  it('has room for many rows of many words', () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => row('one word after another, and so on', `view:row-${n}`))
    expect(drawTable(tableOf(rows), page).split('\n').length).toBeGreaterThan(20_000)
  })

  it('says a negative amount, a part unknown, a rival and what is missing in words', () => {
    const cells = [
      { is: 'atLeast', value: 3_00, unknown: 2 },
      { is: 'atLeast', value: 0, unknown: 11 },
      { is: 'contested', rivals: [1_00, 2_00] },
      { is: 'missing', why: 'notEvidenced' },
    ] as const
    const rows = cells.map(
      (amount, n) => ({ ...row('a', `view:row-${n}`), cells: { text: { is: 'value', value: 'a' }, amount } }) as const,
    )
    const drawn = drawTable(tableOf([row('a', 'view:row-9'), ...rows]), page)
    for (const words of ['−£1,234.50', '£3 and 2 unknown', 'unknown (11)', 'contested: £1 or £2', 'not evidenced'])
      expect(drawn).toContain(words)
  })
})
