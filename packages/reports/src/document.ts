import type { Basis } from '@programme-ledger/core'

/** A report as it is before it looks like anything: what it says, of which viewpoint, and what each row rests on. */
export interface ReportDocument {
  readonly title: string
  /** What the answers rest on (law T6). */
  readonly basis: Basis
  /** A public version leaves out what is exempt, and counts of fewer than five people. */
  readonly audience: 'exempt' | 'public'
  /** What is read from the first page on. */
  readonly parts: readonly Part[]
  /** What is looked up: lists and tables that the parts speak of, after all of them. */
  readonly annexes: readonly Part[]
  /** The entries that rows name, in the order of their positions: the last annex. */
  readonly evidence: readonly EvidenceNote[]
}

/** A chapter: it begins on a page of its own. */
export interface Part {
  /** Names it among the parts and annexes of the document: `financial-summary`. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Table | Chart | Verbatim

export interface Heading {
  readonly is: 'heading'
  readonly text: string
}

/** Running text; `note` is set apart, `warning` and `serious` are to be seen first. */
export interface Paragraph {
  readonly is: 'paragraph'
  readonly text: string
  readonly tone: 'plain' | 'note' | 'warning' | 'serious'
  /** Positions of the entries that it rests on. */
  readonly entries: readonly number[]
}

export interface List {
  readonly is: 'list'
  readonly items: readonly { readonly text: string; readonly entries: readonly number[] }[]
}

/** Text that is shown line by line as it is: a signed note, of which no character may change. */
export interface Verbatim {
  readonly is: 'verbatim'
  readonly text: string
}

export interface Table {
  readonly is: 'table'
  /** Names it among the tables and charts of the document; and its sheet and its file. */
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** What is to be known of the table, such as how its figures are rounded. */
  readonly notes: readonly string[]
}

export interface Column {
  /** Names it within the table, as a field of a file: `budgeted`. */
  readonly id: string
  readonly title: string
  /** `pence` is shown in pounds, `thousands` is pence shown in £'000; `rag` is a status by name, coloured where there is colour. */
  readonly kind: 'text' | 'day' | 'pence' | 'thousands' | 'count' | 'decimal' | 'rag'
}

export interface TableRow {
  /** The row of a view that it shows, as `explain` takes it; undefined where it is of this table only. */
  readonly ref: string | undefined
  /** Which part of that row it shows, where it shows one only: a council's, by its key. */
  readonly part?: string
  /** `total` is the sum of the rows before it, `subtotal` of those since the last subtotal. */
  readonly role: 'row' | 'subtotal' | 'total'
  /** By the column's id. */
  readonly cells: Readonly<Record<string, Cell>>
  /** Positions of the entries that it rests on. */
  readonly entries: readonly number[]
}

/** What stands in a cell: unknown is a value, and a contested one shows what its rivals say (laws M7, M8). */
export type Cell =
  | {
      readonly is: 'value'
      readonly value: string | number
      /** Its source does not say so: it was inferred, which is marked (by an asterisk where there is no better way). */
      readonly inferred?: true
      /** How exact its source calls a figure: `approximately`, `atLeast` or `atMost`. The value is the figure by itself. */
      readonly qualifier?: string
    }
  /** A sum of which some parts are unknown. */
  | { readonly is: 'atLeast'; readonly value: number; readonly unknown: number }
  | { readonly is: 'missing'; readonly why: Missing }
  | {
      readonly is: 'contested'
      readonly rivals: readonly (string | number)[]
      /** How exact the source of each rival calls it, in the order of the rivals: null where it does not say. There where any does. */
      readonly qualifiers?: readonly (string | null)[]
    }

/**
 * Why a cell has no value. `notEvidenced`: sources give a figure for all councils together, and none for this one. In public
 * versions only: `suppressed` is a count of fewer than five people, or what would give one away; `withheld` is what rests on an
 * entry that is exempt or personal.
 */
export type Missing =
  | 'unknown'
  | 'notStated'
  | 'notEvidenced'
  | 'notApplicable'
  | 'undetermined'
  | 'suppressed'
  | 'withheld'

/** A picture, with the figures that it shows as a table for those who cannot see it. */
export interface Chart {
  readonly is: 'chart'
  /** Names it among the tables and charts of the document. */
  readonly id: string
  readonly title: string
  /** What there is to see, in a sentence. */
  readonly description: string
  readonly drawing: Drawing
  readonly table: Table
}

/** What is drawn. Amounts are pence, days ISO days. */
export type Drawing =
  | {
      readonly is: 'bars' | 'stackedBars' | 'lines' | 'steps'
      readonly unit: 'pence' | 'count' | 'days' | 'percent'
      /** Along the axis: years, councils, days. */
      readonly along: readonly string[]
      /** Undefined where there is no figure: a gap, and not zero. */
      readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[]
    }
  /** What held from a day on, a line each: the status of services over time. */
  | {
      readonly is: 'spans'
      readonly from: string
      readonly through: string
      readonly lines: readonly {
        readonly name: string
        readonly spans: readonly {
          readonly from: string
          readonly through: string
          readonly is: string
          readonly label: string
        }[]
      }[]
    }
  /**
   * Risks on likelihood (upwards) and impact (across), each by its place in the lists, counted from 1; an arrow from where it stood
   * before. Marks bear the numbers by which tables beside them name the risks.
   */
  | {
      readonly is: 'matrix'
      readonly likelihoods: readonly string[]
      readonly impacts: readonly string[]
      readonly marks: readonly {
        readonly number: number
        readonly name: string
        readonly at: readonly [likelihood: number, impact: number]
        readonly from: readonly [likelihood: number, impact: number] | undefined
      }[]
    }

/** An entry that rows of the document rest on, as the annex lists it. */
export interface EvidenceNote {
  readonly position: number
  /** What the entry says, as a sentence. */
  readonly says: string
  /** Its sources with the place in them: `Shared Services Board, 13 April 2010, minute 23`. */
  readonly sources: readonly string[]
  /** The date of its paper. */
  readonly knownOn: string
}
