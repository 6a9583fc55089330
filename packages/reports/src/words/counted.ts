/** A number with its noun: `1 claim`, `6 forecasts`, `no claims`. */
export const counted = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number === 0 ? 'no' : number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`
