/** What an answer says, by where it says it: by the row, and the way from there; the auditor's own list. */
export type SaidWhere = ReadonlyMap<string, unknown>

/** Goes through an answer, and writes down every figure with its place: `councilSavings:2010/11/overall actual.total.known`. */
export const saidWhere = (view: string, answer: unknown): SaidWhere => {
  const said = new Map<string, unknown>()
  const visit = (held: unknown, row: string, way: readonly string[]): void => {
    if (isRow(held)) visitMembers(held, held.ref, [])
    else if (Array.isArray(held) && held.some(hasRowWithin))
      for (const [index, member] of held.entries()) visit(member, row, [...way, firstTextOf(member) ?? `${index + 1}`])
    else if (isPlainObject(held) && !isCell(held)) visitMembers(held, row, way)
    else said.set(`${row} ${way.join('.') || view}`, held)
  }
  const visitMembers = (record: object, row: string, way: readonly string[]): void => {
    for (const [name, member] of Object.entries(record)) {
      if (arePositions(name, member) || (name === 'ref' && isRow(record))) continue
      visit(member, row, [...way, name])
    }
  }
  visit(answer, '', [])
  return said
}

/** Where two lists of one view differ. */
export const placesThatDiffer = (one: SaidWhere, other: SaidWhere): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((place) => !saysTheSame(one, other, place))

/** Whether two lists say the same at a place. Where one has nothing there, the other must say nothing. */
export const saysTheSame = (one: SaidWhere, other: SaidWhere, place: string): boolean =>
  one.has(place) && other.has(place)
    ? inText(one.get(place)) === inText(other.get(place))
    : [one, other].every((list) => !list.has(place) || isNothing(list.get(place)))

/**
 * What a place adds to a sum, in each of several lists of one view: nothing where there is no such place, unless sources state it.
 * Undefined where one of the lists has no whole number there.
 */
export const addendsAt = (lists: readonly SaidWhere[], place: string): readonly number[] | undefined => {
  const isStated = lists.some((said) => isCell(said.get(place)))
  const addends = lists.flatMap((said) => {
    if (!said.has(place)) return isStated ? [] : [0]
    const held = said.get(place)
    const figure = isCell(held) && held.is === 'known' ? held.value : held
    return typeof figure === 'number' && Number.isSafeInteger(figure) ? [figure] : []
  })
  return addends.length === lists.length ? addends : undefined
}

interface Cell {
  readonly is: string
  readonly value?: unknown
  readonly by?: readonly number[]
  readonly rivals?: readonly { readonly value: unknown }[]
}

const isPlainObject = (held: unknown): held is object =>
  typeof held === 'object' && held !== null && !Array.isArray(held)

const isCell = (held: unknown): held is Cell =>
  isPlainObject(held) && 'is' in held && ['unknown', 'known', 'contested'].includes(String(held.is))

const isRow = (held: unknown): held is { readonly ref: string } =>
  isPlainObject(held) && 'entries' in held && 'ref' in held && typeof held.ref === 'string'

const hasRowWithin = (held: unknown): boolean => {
  if (isRow(held)) return true
  return typeof held === 'object' && held !== null && !isCell(held) && Object.values(held).some(hasRowWithin)
}

const firstTextOf = (member: unknown): string | undefined =>
  isPlainObject(member) ? Object.values(member).find((each) => typeof each === 'string') : undefined

const arePositions = (name: string, member: unknown): boolean =>
  ['entries', 'by'].includes(name) && Array.isArray(member) && member.every((each) => typeof each === 'number')

const isNothing = (held: unknown): boolean =>
  held === undefined ||
  held === 0 ||
  (Array.isArray(held) && held.length === 0) ||
  (isCell(held) && held.is === 'unknown' && held.by?.length === 0)

/** What is said, and not by whom or since when. */
const inText = (held: unknown): string =>
  JSON.stringify(held, (name, member: unknown) => {
    if (arePositions(name, member)) return undefined
    if (!isCell(member)) return member
    if (member.is === 'unknown') return member === held && (member.by?.length ?? 0) > 0 ? 'said to be unknown' : []
    const values = member.is === 'known' ? [member.value] : (member.rivals ?? []).map(({ value }) => value)
    return values.map((value) => JSON.stringify(value)).toSorted()
  }) ?? ''
