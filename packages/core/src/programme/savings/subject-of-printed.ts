import type { PrintedTotal } from './state.ts'
import { keyOfTotal } from './total-row.ts'

/** What findings about a printed total are about: `saving-total/2010/11/class/cashable`. */
export const subjectOfPrinted = ({ year, of }: Readonly<PrintedTotal>): string =>
  `saving-total/${year}/${keyOfTotal(of)}`
