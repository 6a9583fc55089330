import { formatDay } from '@programme-ledger/core'
import type { ReportDocument } from '../document.ts'
import { basisPart } from './basis-part.ts'
import { benefitsPart } from './benefits.ts'
import { changesPart } from './changes.ts'
import { comingUpPart } from './coming-up.ts'
import { correctionsPart } from './corrections.ts'
import { councilPages } from './council-pages.ts'
import { decisionsSought } from './decisions-sought.ts'
import { evidenceAnnex } from './evidence-annex.ts'
import { financialSummary } from './financial-summary.ts'
import { findingsPart } from './findings.ts'
import { findingsAnnex } from './findings-annex.ts'
import { highlightsPart } from './highlights.ts'
import type { Material } from './material.ts'
import { planPart } from './plan.ts'
import { risksPart } from './risks.ts'
import { servicesPart } from './services.ts'
import { staffPart } from './staff.ts'
import { tablesAnnex } from './tables-annex.ts'
import { undecidedAnnex } from './undecided-annex.ts'

/** The parts after the pages of the councils, in the order of the pack. */
const PARTS = [
  decisionsSought,
  changesPart,
  servicesPart,
  highlightsPart,
  financialSummary,
  staffPart,
  benefitsPart,
  planPart,
  risksPart,
  comingUpPart,
  correctionsPart,
  findingsPart,
  basisPart,
]

/** What is looked up, in the order of the pack. The evidence comes after them. */
const ANNEXES = [undecidedAnnex, tablesAnnex, findingsAnnex]

/** The pack as a document, part by part. */
export const makeDocument = (material: Material): ReportDocument => {
  const { basis, books, audience, programmeName } = material
  const parts = [...councilPages(material), ...PARTS.map((partOf) => partOf(material))]
  const annexes = ANNEXES.flatMap((annexOf) => annexOf(material))
  return {
    title: `${programmeName === undefined ? 'Board pack' : `${programmeName}: board pack`} at ${formatDay(basis.asAt)}`,
    basis,
    audience,
    parts,
    annexes,
    evidence: evidenceAnnex([...parts, ...annexes], books),
  }
}
