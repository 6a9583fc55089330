import { type Books, formatDay, type NamedFinding, type programme, type Severity } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { entryNumbers } from '../words/entry-numbers.ts'

const SEVERITIES = ['serious', 'warning', 'note'] as const satisfies readonly Severity[]

/** Every finding, with the entries behind it. */
export const findingsLines = (books: Books<typeof programme>): readonly string[] => [
  ...title(`Every finding at ${formatDay(books.basis.asAt)}`, '='),
  ...findingsBy(books, SEVERITIES),
]

/** How many findings there are of which kind, and what the serious ones say. */
export const findingCountsLines = (books: Books<typeof programme>): readonly string[] => [
  ...title('Findings', '-'),
  ...findingsBy(books, ['serious']),
]

const findingsBy = (books: Books<typeof programme>, told: readonly Severity[]): readonly string[] => {
  const findings = books.findings()
  return [
    `${SEVERITIES.map((severity) => `${severity}: ${of(findings, severity).length}`).join(', ')}`,
    ...SEVERITIES.flatMap((severity) =>
      kindsOf(of(findings, severity)).flatMap(kindLines(severity, told.includes(severity))),
    ),
  ]
}

const of = (findings: readonly NamedFinding[], severity: Severity): readonly NamedFinding[] =>
  findings.filter((finding) => finding.severity === severity)

const kindsOf = (findings: readonly NamedFinding[]): readonly (readonly NamedFinding[])[] => {
  const kinds = new Map<string, NamedFinding[]>()
  for (const each of findings) kinds.set(each.finding, [...(kinds.get(each.finding) ?? []), each])
  return [...kinds.values()]
}

const kindLines =
  (severity: Severity, isTold: boolean) =>
  (findings: readonly NamedFinding[]): readonly string[] => {
    const heading = `${severity}: ${findings[0]?.finding} (${findings.length})`
    return isTold ? ['', heading, ...findings.flatMap(messageLines)] : [`  ${heading}`]
  }

const messageLines = ({ message, entries }: NamedFinding): readonly string[] =>
  paragraph(entries.length === 0 ? message : `${message} [${entryNumbers(entries)}]`, '  - ')
