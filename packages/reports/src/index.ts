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
