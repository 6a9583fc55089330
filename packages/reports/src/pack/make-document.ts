import { formatDay } from '@programme-ledger/core'
import type { ReportDocument } from '../document.ts'
import { basisPart } from './basis-part.ts'
import { evidenceAnnex } from './evidence-annex.ts'
import { financialSummary } from './financial-summary.ts'
import type { Material } from './material.ts'
import { servicesPart } from './services.ts'

/** The pack as a document, part by part. */
export const makeDocument = (material: Material): ReportDocument => {
  const { basis, books, audience } = material
  const parts = [servicesPart, financialSummary, basisPart].map((partOf) => partOf(material))
  return {
    title: `Board pack at ${formatDay(basis.asAt)}`,
    basis,
    audience,
    parts,
    evidence: evidenceAnnex(parts, books),
  }
}
