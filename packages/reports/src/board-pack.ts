import {
  type Books,
  type Day,
  type Entry,
  formatDay,
  LedgerError,
  type programme,
  type Viewpoint,
} from '@programme-ledger/core'
import type { ReportDocument } from './document.ts'
import { type Gathering, gatherMaterial } from './pack/gather-material.ts'
import { makeDocument } from './pack/make-document.ts'
import type { Before, ProgrammeLedger } from './pack/material.ts'
import { openCopy } from './pack/open-copy.ts'
import { publicEntries } from './public/public-entries.ts'
import { suppressCells } from './public/suppress-cells.ts'
import { valuesTried } from './public/values-tried.ts'
import { whatAllSay } from './public/what-all-say.ts'
import type { CountlessLog } from './public/without-small-counts.ts'
import { viewpointInWords } from './words/basis-in-words.ts'

/** What a pack needs of a ledger: one whose programme has more slices than the standard one will do. */
export interface PackedLedger {
  readonly ledger: string
  readonly asAt: (
    day: Day,
    options?: Omit<Viewpoint, 'asAt'>,
  ) => Promise<Pick<Books<typeof programme>, 'basis' | 'entries'>>
}

export interface BoardPackOptions extends Viewpoint {
  /** `public` withholds what rests on exempt and personal entries, and suppresses small counts of people. */
  readonly audience: ReportDocument['audience']
  /**
   * From where to tell what changed; where it says nothing of papers, by those that the pack uses. Default: the viewpoint of the pack
   * that was issued last, as the ledger has it.
   */
  readonly since?: Viewpoint
  /** What the programme is called, for the title. Default: no name. */
  readonly programmeName?: string
  /** A signed note on the log, to be printed in the pack. */
  readonly checkpoint?: string
}

/**
 * The board pack at a viewpoint, as a document that is not drawn yet. It depends on the entries of the viewpoint and on these
 * options, and on nothing else.
 *
 * @throws what `asAt` throws of a viewpoint, and where `since` uses later papers than the pack does.
 */
export const boardPack = async (ledger: PackedLedger, options: BoardPackOptions): Promise<ReportDocument> => {
  const { asAt, knownOn, through, audience, since, checkpoint, programmeName } = options
  const papers = { ...(knownOn !== undefined && { knownOn }) }
  const { basis, entries } = await ledger.asAt(asAt, { ...papers, ...(through !== undefined && { through }) })
  // That it was opened is in every copy: no view has anything from it.
  const opened = basis.position === 0 ? (await ledger.asAt(asAt)).entries([1]) : []
  const all = [...opened, ...entries(Array.from({ length: basis.position }, (_, index) => index + 1))]
  const copyOf = (held: readonly Entry[]): Promise<ProgrammeLedger> => openCopy(ledger.ledger, held)
  const asked = {
    ...{ basis, asAt, knownOn, audience, checkpoint, programmeName },
    since: since && sinceWithin(since, knownOn),
  }
  const documentOf = async (
    found: Pick<Gathering, 'copy' | 'found' | 'numbered' | 'suppressed'>,
  ): Promise<ReportDocument> =>
    suppressCells(makeDocument(await gatherMaterial({ ...asked, ...found })), found.suppressed)
  if (audience === 'exempt') {
    const copy = await copyOf(all)
    return documentOf({ copy, found: copy, numbered: copy, suppressed: new Set() })
  }
  const { whole, open, withheld } = publicEntries(all)
  const numbered = await copyOf(open.entries)
  const madeOf = async ({ entries: held, standIns, suppressed }: CountlessLog): Promise<ReportDocument> => {
    const copy = held === open.entries ? numbered : await copyOf(held)
    return documentOf({ copy, found: suppressed.size === 0 ? copy : await copyOf(standIns), numbered, suppressed })
  }
  const shown = await madeOf(open)
  if (withheld.size === 0) return shown
  const wholes = [await madeOf(whole)]
  for (const trial of valuesTried(all, withheld))
    wholes.push(await madeOf({ ...whole, entries: whole.entries.map(trial), standIns: whole.standIns.map(trial) }))
  return whatAllSay(wholes, shown, withheld)
}

/** What changed is told by papers that the pack uses: by no later ones. */
const sinceWithin = (since: Viewpoint, knownOn: Day | undefined): Pick<Before, 'name' | 'short' | 'viewpoint'> => {
  if (knownOn !== undefined && since.knownOn !== undefined && since.knownOn > knownOn)
    throw new LedgerError(
      'invalid-viewpoint',
      `The pack uses papers to ${formatDay(knownOn)}, and cannot tell what changed since a position that uses papers to ${formatDay(since.knownOn)}: give an earlier day`,
    )
  const viewpoint = { ...(knownOn !== undefined && { knownOn }), ...since }
  return { name: nameOf(viewpoint), short: formatDay(viewpoint.asAt), viewpoint }
}

const nameOf = (viewpoint: Viewpoint): string => `the position at ${viewpointInWords(viewpoint)}`
