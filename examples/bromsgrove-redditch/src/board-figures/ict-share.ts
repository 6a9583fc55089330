import { type Books, formatPounds, isWhole, type programme } from '@programme-ledger/core'
import { explanationLines } from './explanation-lines.ts'

/** Where Bromsgrove's share of the ICT budget comes from; nothing where the books have no such figure. */
export const explainIctShare = (books: Books<typeof programme>): readonly string[] => {
  const [year] = books.councilSavings({ year: '2010/11' })
  const ict = year?.lines.find(({ line }) => line === 'ict')
  const share = ict?.budget.byCouncil.bdc
  if (ict === undefined || share === undefined || share === 'notEvidenced' || !isWhole(share)) return []
  const figure = `BDC's share of the budgeted saving of ${ict.name} in 2010/11: ${formatPounds(share.known)}`
  return explanationLines(figure, books.explain(ict.ref))
}
