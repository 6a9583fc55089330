import type { Drawing } from '../document.ts'
import { isAlike } from './is-alike.ts'

/** What is drawn as far as both draw it. */
export const drawnByBoth = (whole: Drawing, open: Drawing): Drawing => {
  if (open.is === 'spans')
    return {
      ...open,
      lines: open.lines.map((line) => {
        const other = whole.is === 'spans' ? whole.lines.find(({ name }) => name === line.name) : undefined
        return { ...line, spans: line.spans.filter((span) => isIn(other?.spans ?? [], span)) }
      }),
    }
  if (open.is === 'matrix') {
    // Places are counted in the lists: in other lists they are other places.
    const isSameScale =
      whole.is === 'matrix' && isAlike([whole.likelihoods, whole.impacts], [open.likelihoods, open.impacts])
    return { ...open, marks: isSameScale ? open.marks.filter((mark) => isIn(whole.marks, mark)) : [] }
  }
  if (whole.is === 'spans' || whole.is === 'matrix') return { ...open, series: [] }
  return { ...open, series: open.series.map((series) => seriesOf(whole, open, series)) }
}

const isIn = (all: readonly unknown[], each: unknown): boolean => all.some((other) => isAlike(other, each))

type Lines = Extract<Drawing, { readonly series: unknown }>
type Series = Lines['series'][number]

const seriesOf = (whole: Lines, open: Lines, { name, values }: Series): Series => {
  const other = whole.series.find((series) => series.name === name)
  return {
    name,
    values: values.map((figure, index) => {
      const at = whole.along.indexOf(open.along[index] ?? '')
      return figure === other?.values[at] ? figure : undefined
    }),
  }
}
