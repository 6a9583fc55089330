import { formatDay, parseDay } from '@programme-ledger/core'
import type { Block, EvidenceNote, Paragraph, Part, ReportDocument, Table, TableRow } from '../document.ts'
import { basisInWords } from '../words/basis-in-words.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { entryNumbers } from '../words/entry-numbers.ts'
import { nameOfRow } from './name-of-row.ts'

/** A document as Markdown with tables, as GitHub and most editors show it. Whatever texts say, nothing of them is taken for markup. */
export const renderMarkdown = (document: ReportDocument): string => {
  const { title, basis, audience, parts, annexes, evidence } = document
  const lines = [
    `# ${escaped(title)}`,
    '',
    `${escaped(basisInWords(basis))}. ${audience === 'public' ? 'Public version.' : 'Exempt version: not for publication.'}`,
    '',
    ...parts.map((part) => `- ${escaped(part.title)}`),
    ...annexes.map((annex) => `- Annex: ${escaped(annex.title)}`),
    ...(evidence.length === 0 ? [] : ['- Annex: Evidence']),
    '',
    ...parts.flatMap(partLines),
    ...annexes.flatMap((annex) => partLines({ ...annex, title: `Annex: ${annex.title}` })),
    ...annexLines(evidence),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const partLines = ({ title, blocks }: Part): readonly string[] => [
  `## ${escaped(title)}`,
  '',
  ...blocks.flatMap((block, index) => [...blockLines(block, blocks[index - 1]), '']),
]

const blockLines = (block: Block, before: Block | undefined): readonly string[] => {
  switch (block.is) {
    case 'heading':
      return [`### ${escaped(block.text)}`]
    case 'paragraph':
      return [paragraphLine(block)]
    case 'list':
      return block.items.map(({ text, entries }) => `- ${escaped(text)}${named(entries)}`)
    case 'verbatim':
      return block.text.split('\n').map((line) => `    ${line}`)
    case 'table':
      // A heading that says the same stands for the caption.
      return tableLines(block).slice(before?.is === 'heading' && before.text === block.caption ? 2 : 0)
    case 'chart':
      return [`**${escaped(block.title)}.** ${escaped(block.description)}`, '', ...tableLines(block.table)]
  }
}

const TONES: Readonly<Record<Paragraph['tone'], string>> = {
  plain: '',
  note: '> Note: ',
  warning: '> **Warning:** ',
  serious: '> **Serious:** ',
}

const paragraphLine = ({ text, tone, entries }: Paragraph): string => `${TONES[tone]}${escaped(text)}${named(entries)}`

const named = (entries: readonly number[]): string => (entries.length === 0 ? '' : ` \\[${entryNumbers(entries)}\\]`)

const tableLines = ({ caption, columns, rows, notes }: Table): readonly string[] => {
  const hasEntries = rows.some(({ entries }) => entries.length > 0)
  const titles = [...columns.map(({ title }) => escaped(title)), ...(hasEntries ? ['Entries'] : [])]
  const rules = columns.map(({ kind }) => (NUMBERS.includes(kind) ? '---:' : '---'))
  return [
    `**${escaped(caption)}**`,
    '',
    row(titles),
    row([...rules, ...(hasEntries ? ['---'] : [])]),
    ...rows.map((each) => row(cellsOf(each, columns, hasEntries))),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${escaped(note)}`)]),
  ]
}

const NUMBERS: readonly Table['columns'][number]['kind'][] = ['pence', 'thousands', 'count', 'decimal']

const cellsOf = (whole: TableRow, columns: Table['columns'], hasEntries: boolean) => [
  ...columns.map(({ id, kind }) => {
    const words = escaped(cellInWords(whole.cells[id], kind))
    return whole.role === 'row' || words === '' ? words : `**${words}**`
  }),
  ...(hasEntries ? [evidenceCell(whole)] : []),
]

/** The numbers of the entries, as a link to the annex that has the name of the row as its title. */
const evidenceCell = (whole: TableRow): string => {
  const numbers = entryNumbers(whole.entries)
  if (whole.ref === undefined || numbers === '') return numbers
  return `[${numbers}](#${ANNEX} "${escaped(nameOfRow(whole)).replaceAll('"', '\\"')}")`
}

/** As GitHub and most editors name the heading of the annex. */
const ANNEX = 'annex-evidence'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const annexLines = (evidence: readonly EvidenceNote[]): readonly string[] =>
  evidence.length === 0
    ? []
    : [
        '## Annex: Evidence',
        '',
        'The entries that the pack names: what each says, the date of its paper, and where that says so.',
        '',
        ...evidence.map(
          ({ position, says, sources, knownOn }) =>
            `- **${position}** ${escaped(says)} (paper of ${formatDay(parseDay(knownOn))}; ${escaped(sources.join('; '))})`,
        ),
      ]

/**
 * Every character that Markdown or HTML might read as its own; line breaks would end a row. What begins a list is one only at the
 * beginning of a line, and an address becomes a link by its colon or its www.
 */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
