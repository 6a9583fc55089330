import { type Entry, type ExplainedSource, formatDay } from '@programme-ledger/core'
import { instantInWords } from '@programme-ledger/reports/words'
import { hanging } from '../terminal/hanging.ts'
import { dataInWords } from './data-in-words.ts'

const INDENT = '       '
const LABEL = 26

/** An entry as people read it, with its three dates and the places in its papers. */
export const entryLines = (entry: Entry, sources: readonly ExplainedSource[], width: number): readonly string[] => {
  const line = (label: string, text: string): string => hanging(INDENT + label.padEnd(LABEL), text, width)
  const { position, type, effectiveOn, effective, knownOn, recordedAt, actor, authorisedBy, evidence, note } = entry
  const happened = effective === undefined ? formatDay(effectiveOn) : vaguely(effectiveOn, effective)
  return [
    `${String(position).padStart(5)}  ${type}`,
    line('Says', dataInWords(entry.data)),
    line('Happened or took effect', happened),
    line('Paper dated', formatDay(knownOn)),
    line('Entered (automatic)', instantInWords(recordedAt)),
    line(
      'By',
      `${actor.role}${authorisedBy === undefined ? '' : `, authorised by ${authorisedBy.role}`}; evidence: ${evidence}`,
    ),
    ...sources.map((source) => line('Source', sourceInWords(source))),
    ...(note === undefined ? [] : [line('Note', note)]),
    ...(entry.inferredFields === undefined ? [] : [line('Inferred', entry.inferredFields.join(', '))]),
  ]
}

const vaguely = (latest: Entry['effectiveOn'], { earliest, asStated }: NonNullable<Entry['effective']>): string => {
  const from = earliest === null ? 'by ' : `between ${formatDay(earliest)} and `
  return `${from}${formatDay(latest)}, in the words of its source: “${asStated}”`
}

const sourceInWords = ({ title, ref, anchor, sha256 }: ExplainedSource): string => {
  const place = anchor === undefined ? '' : `: ${anchor}`
  const named = title === undefined ? ref : `${title} (${ref})`
  return `${named}${place}${sha256 === undefined ? '' : `, sha256 ${sha256.slice(0, 12)}…`}`
}
