import { type NamedFinding, SEVERITIES, type Severity } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { basisLines } from '../ask/basis-lines.ts'
import type { GivenViewpoint } from '../ask/viewpoint-from.ts'
import { withBooks } from '../ask/with-books.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { writeTables } from '../show/write-tables.ts'
import type { Surroundings } from '../surroundings.ts'
import { pageOf } from '../terminal/page-of.ts'

export interface FindingsOptions extends GivenViewpoint {
  readonly ledger?: string
  readonly severity?: Severity
  readonly about?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** Lists what a book of record must not hide. Anything that is listed ends the command as `found`. */
export const findings = async (given: FindingsOptions, surroundings: Surroundings): Promise<ExitCode> =>
  withBooks(given, surroundings, async (books) => {
    const { about, severity = 'note' } = given
    const least = SEVERITIES.indexOf(severity)
    const found = books
      .findings(about === undefined ? {} : { about })
      .filter((finding) => SEVERITIES.indexOf(finding.severity) <= least)
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, { basis: books.basis, findings: found })
    } else {
      const heading = `What cannot be relied on here?\n${basisLines(books, pageOf(surroundings).width)}\n`
      await writeTables({ heading, tables: [tableOfFindings(found)] }, given, surroundings)
    }
    return found.length === 0 ? EXIT.fine : EXIT.found
  })

const tableOfFindings = (found: readonly NamedFinding[]): Table => ({
  is: 'table',
  id: 'findings',
  caption: `Findings (${found.length})`,
  columns: [
    { id: 'severity', title: 'Severity', kind: 'text' },
    { id: 'subject', title: 'About', kind: 'text' },
    { id: 'message', title: 'Finding', kind: 'text' },
    { id: 'entries', title: 'Entries', kind: 'text' },
  ],
  rows: found.map(({ severity, subject, message, entries }) => ({
    ref: undefined,
    role: 'row',
    cells: {
      severity: { is: 'value', value: severity },
      subject: { is: 'value', value: subject },
      message: { is: 'value', value: message },
      entries:
        entries.length === 0 ? { is: 'missing', why: 'notApplicable' } : { is: 'value', value: entries.join(' ') },
    },
    entries,
  })),
  notes: [],
})
