/**
 * The board pack of a programme ledger, as a document and in every form that it is sent in.
 *
 * @module
 */

export { type BoardPackOptions, boardPack, type PackedLedger } from './board-pack.ts'
export type {
  Block,
  Cell,
  Chart,
  Column,
  Drawing,
  EvidenceNote,
  Heading,
  List,
  Missing,
  Paragraph,
  Part,
  ReportDocument,
  Table,
  TableRow,
  Verbatim,
} from './document.ts'
export { type CloudEvent, cloudEventLines, cloudEvents } from './exports/cloud-events.ts'
export { beancountJournal } from './exports/journal/beancount-journal.ts'
export { hledgerJournal } from './exports/journal/hledger-journal.ts'
export type { JournalViewpoint } from './exports/journal/journal-of.ts'
export { type PackIssuedOptions, packIssued } from './pack-issued.ts'
export { tableAsCsv } from './render/csv/table-as-csv.ts'
export { renderJson } from './render/json.ts'
export { renderMarkdown } from './render/markdown.ts'
export { PACK_FORMATS, type PackFile, type PackFormat, packFiles } from './render/pack-files.ts'
export { latenessInWords } from './words/lateness-in-words.ts'
