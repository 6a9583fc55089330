import type { Reading } from '../../slice/reading.ts'
import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { EvidenceReads, Pack } from './state.ts'

/** A pack that was issued: of which viewpoint its figures are. */
export interface PackRow extends Row, Readonly<Pack> {
  readonly pack: Key
}

/** Every pack that was issued, by key. */
export const packs = ({ all }: Reading<{ readonly evidence: EvidenceReads }>): readonly PackRow[] =>
  Object.entries(all.evidence.packs)
    .map(([pack, cells]) => ({
      ...cells,
      ref: `packs:${pack}`,
      pack,
      entries: witnessesIn(cells),
    }))
    .sort((a, b) => byText(a.pack, b.pack))
