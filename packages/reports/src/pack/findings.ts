import { type NamedFinding, positionsOf, type Severity } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import type { Block, Part } from '../document.ts'
import { counted } from '../words/counted.ts'
import { capitalised } from '../words/in-words.ts'
import type { Material } from './material.ts'

/** So many warnings of one kind are told one by one before the rest is counted. */
const TOLD = 2

/** What a book of record must not hide: the serious one by one, warnings by kind, and every note. */
export const findingsPart = ({ books }: Material): Part => {
  const findings = books.findings()
  const of = (severity: Severity): readonly NamedFinding[] => findings.filter((each) => each.severity === severity)
  const [serious, warnings, notes] = [of('serious'), of('warning'), of('note')]
  return {
    id: 'findings',
    title: 'What the ledger finds',
    blocks: [
      paragraph(
        `${counted(serious.length, 'finding')} serious, ${counted(warnings.length, 'warning')}, ${counted(notes.length, 'note')}. A finding says what a reader should know before relying on the pack; it accuses nobody.`,
        'plain',
        positionsOf(...findings.map(({ entries }) => entries)),
      ),
      ...(serious.length === 0 ? [] : [heading('Serious'), oneByOne('findings-serious', 'Serious findings', serious)]),
      ...(warnings.length === 0 ? [] : [heading('Warnings'), byKind('findings-warnings', 'Warnings', warnings)]),
      ...(notes.length === 0
        ? []
        : [
            heading('Notes'),
            oneByOne(
              'findings-notes',
              'Every note, kind by kind',
              grouped(notes).flatMap(([, alike]) => alike),
            ),
          ]),
    ],
  }
}

const oneByOne = (id: string, caption: string, findings: readonly NamedFinding[]): Block =>
  table({
    id,
    caption,
    columns: { finding: ['What was found', 'text'], message: ['Of what', 'text'] },
    rows: findings.map(({ finding, message, entries }) =>
      rowOf({ ref: undefined, entries }, { finding: value(capitalised(finding)), message: value(message) }),
    ),
  })

const byKind = (id: string, caption: string, findings: readonly NamedFinding[]): Block =>
  table({
    id,
    caption,
    columns: { finding: ['What was found', 'text'], message: ['Of what', 'text'] },
    rows: grouped(findings).flatMap(([finding, alike]) => {
      const told = alike.length === TOLD + 1 ? alike : alike.slice(0, TOLD)
      const rest = alike.slice(told.length)
      const found = alike.length === 1 ? capitalised(finding) : `${capitalised(finding)} (${alike.length})`
      const row = (message: string, entries: readonly number[]) =>
        rowOf({ ref: undefined, entries }, { finding: value(found), message: value(message) })
      const more = row(
        `and ${rest.length} more`,
        rest.flatMap(({ entries }) => entries),
      )
      return [...told.map(({ message, entries }) => row(message, entries)), ...(rest.length === 0 ? [] : [more])]
    }),
  })

const grouped = (findings: readonly NamedFinding[]): readonly (readonly [string, readonly NamedFinding[]])[] => {
  const byName = new Map<string, NamedFinding[]>()
  for (const each of findings) byName.set(each.finding, [...(byName.get(each.finding) ?? []), each])
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1))
}
