/** A number that a view gives, and where in the view it stands. */
export interface Figure {
  readonly path: string
  readonly value: number
}

/** These name entries by their positions; they are no figures. */
const POSITIONS = ['entries', 'by']

/** All numbers in what a view gives, however deep. */
export const figuresOf = (value: unknown, path = ''): readonly Figure[] => {
  if (typeof value === 'number') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    POSITIONS.includes(name) ? [] : figuresOf(member, `${path}/${name}`),
  )
}

export const valuesOf = (view: unknown): readonly number[] =>
  [...new Set(figuresOf(view).map(({ value }) => value))].sort((a, b) => a - b)
