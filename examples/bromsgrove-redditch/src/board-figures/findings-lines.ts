import type { Books, NamedFinding, programme, Severity } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { entryNumbers } from '../words/entry-numbers.ts'

const SEVERITIES = ['serious', 'warning', 'note'] as const satisfies readonly Severity[]

/** Every finding, with the entries behind it. */
export const findingsLines = (books: Books<typeof programme>): readonly string[] =>
  findingsBy(books, (findings) => findings.flatMap(messageLines))

/** How many findings there are of which kind. */
export const findingCountsLines = (books: Books<typeof programme>): readonly string[] => findingsBy(books, () => [])

const findingsBy = (
  books: Books<typeof programme>,
  detail: (findings: readonly NamedFinding[]) => readonly string[],
): readonly string[] => {
  const findings = books.findings()
  return [
    ...title('Findings', '-'),
    `${SEVERITIES.map((severity) => `${severity}: ${of(findings, severity).length}`).join(', ')}`,
    ...SEVERITIES.flatMap((severity) => kindsOf(of(findings, severity)).flatMap(kindLines(severity, detail))),
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
  (severity: Severity, detail: (findings: readonly NamedFinding[]) => readonly string[]) =>
  (findings: readonly NamedFinding[]): readonly string[] => {
    const [first] = findings
    const details = detail(findings)
    const heading = `${severity}: ${first?.finding} (${findings.length})`
    return details.length === 0 ? [`  ${heading}`] : ['', heading, ...details]
  }

const messageLines = ({ message, entries }: NamedFinding): readonly string[] =>
  paragraph(entries.length === 0 ? message : `${message} [${entryNumbers(entries)}]`, '  - ')
