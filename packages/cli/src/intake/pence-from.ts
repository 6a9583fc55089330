/** What is read where an amount of money is wanted: pence, `unknown`, or what is wrong with it. */
export type PenceRead =
  | { readonly is: 'pence'; readonly pence: number }
  | { readonly is: 'unknown' }
  | { readonly is: 'wrong'; readonly problem: string; readonly remedy: string }

const POUNDS = /^(?<minus>[-−])?£?(?<pounds>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<pence>\d+))?$/
/** As accountants write what is less than nothing: `(75)`, `(£75)` or `£(75)`. */
const IN_BRACKETS = /^(?:\((?<within>£?[^()£−-]+)\)|£\((?<after>[^()£−-]+)\))$/
const REMEDY =
  'write pounds in full, as 12,500 or £12,500.50; a cost with a minus in front or in brackets; or unknown where the paper does not say'

/** An amount as officers write it, in pounds, read as text: no number with a fraction ever holds it (law M1). */
export const penceFrom = (written: string): PenceRead => {
  const text = written.trim()
  if (text === 'unknown') return { is: 'unknown' }
  const { within, after } = IN_BRACKETS.exec(text)?.groups ?? {}
  const bracketed = within ?? after
  const { minus = bracketed, pounds, pence = '' } = POUNDS.exec(bracketed?.trim() ?? text)?.groups ?? {}
  if (pounds === undefined)
    return { is: 'wrong', problem: `is ${JSON.stringify(text)}, which is no amount in pounds`, remedy: REMEDY }
  if (pence.replace(/0+$/, '').length > 2)
    return {
      is: 'wrong',
      problem: `is ${text}, which has parts of a penny`,
      remedy: 'round it to the penny, as the paper has it',
    }
  const amount = Number(pounds.replaceAll(',', '')) * 100 + Number(pence.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(amount))
    return { is: 'wrong', problem: `is ${text}, more than any programme has`, remedy: REMEDY }
  return { is: 'pence', pence: minus === undefined || amount === 0 ? amount : -amount }
}
