/** A number with its noun: `1 claim`, `6 forecasts`; `none` of them is `no claims`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number === 0 ? 'no' : number} ${number === 1 ? noun : plural}`
