import type { ViewOptionName } from './view-options.ts'

interface ViewEntry {
  /** The question that it answers. */
  readonly asks: string
  /** Which options narrow it. */
  readonly options: readonly ViewOptionName[]
}

/**
 * Every view, with the question that it answers. It stands here as plain words, so that help and completion need not load the
 * ledger; a test holds it against the programme.
 */
export const VIEWS = {
  agreements: { asks: 'What was agreed between councils, and which version stands?', options: [] },
  benefitRealisation: { asks: 'Did the benefits arrive?', options: ['service'] },
  bodies: { asks: 'Which bodies meet, with which powers?', options: [] },
  budgetPositions: { asks: 'What do printed budget tables say, and do they cast?', options: ['service', 'table'] },
  closes: { asks: 'Which periods are closed, and what was recorded for them later?', options: [] },
  comingUp: { asks: 'What is decided, and not yet in effect?', options: [] },
  contradictions: { asks: 'Where do sources disagree, and what is made of it?', options: [] },
  corrections: { asks: 'What was corrected, and why?', options: [] },
  costs: { asks: 'What does it cost, and who bears it?', options: ['council', 'service', 'year'] },
  councilSavings: { asks: 'What was saved, by line, year and council?', options: ['council', 'estimate', 'year'] },
  currentStatus: { asks: 'Where does every service stand?', options: [] },
  decisions: { asks: 'Who decided what, and did all agree?', options: ['matter', 'service'] },
  delegations: { asks: 'Which officers may decide in whose place?', options: [] },
  funding: { asks: 'Who pays towards it?', options: ['council', 'fundings', 'purpose', 'service'] },
  noted: { asks: 'What happened that counts in no figure?', options: ['about'] },
  offices: { asks: 'Who holds which office, until when?', options: [] },
  packs: { asks: 'Which packs were issued?', options: [] },
  parties: { asks: 'Who takes part?', options: [] },
  performance: { asks: 'Do we perform better?', options: ['council', 'kpi', 'service'] },
  plan: { asks: 'What is late, and what is next?', options: ['kind', 'project', 'service'] },
  printedTotals: { asks: 'What totals do sources print?', options: [] },
  reserves: { asks: 'What is put aside?', options: ['council'] },
  reviews: { asks: 'Which reviews are due, and which were held?', options: [] },
  riskRegister: { asks: 'Which risks are there, and which moved?', options: ['scale', 'since'] },
  savingBaselines: { asks: 'What did it cost before anything changed?', options: [] },
  savingCasts: { asks: 'Do the printed savings cast?', options: ['year'] },
  savingClaims: { asks: 'What do others say was saved, beside the reports?', options: [] },
  savingForecasts: { asks: 'What is expected to be saved?', options: [] },
  savingLines: { asks: 'Which lines has the financial summary?', options: [] },
  sharing: { asks: 'By what is a service shared, and who owes whom?', options: ['service', 'year'] },
  sources: { asks: 'What does all this rest on?', options: [] },
  staffPosition: { asks: 'Who moved to which employer?', options: ['inferences'] },
} as const satisfies Readonly<Record<string, ViewEntry>>

export type ViewName = keyof typeof VIEWS

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[]
