import { namesPositions } from '../slice/names-positions.ts'
import { saidIn } from '../slice/said-in.ts'
import { isAttested } from '../values/attested.ts'

/** Something that a view says: a number, a text, a cell, a list of what is no row. */
export interface Figure {
  /** The row that it stands in; undefined where it stands beside the rows. */
  readonly ref: string | undefined
  /** Where in the row it stands: `actual.total.known`. */
  readonly name: string
  readonly value: unknown
}

/** What a view says, taken apart. */
export interface Figures {
  /** By row and name, in the order of the view. */
  readonly byPlace: ReadonlyMap<string, Figure>
  readonly rows: ReadonlySet<string>
}

/**
 * The figures of an answer. Every object with a `ref` is a row, wherever it stands; what stands in no row is named from the answer
 * down. A member of a list that is no row and holds rows is named by its first text, as a year by `2010/11`, or else by its place
 * in the list; those that would be called alike, by both.
 *
 * @param view the name of the view, by which an answer is called that is itself a figure.
 */
export const figuresIn = (view: string, answer: unknown): Figures => {
  const byPlace = new Map<string, Figure>()
  const rows = new Set<string>()
  const collect = (held: unknown, ref: string | undefined, path: string): void => {
    if (isRow(held)) {
      rows.add(held.ref)
      collectMembers(held, held.ref, '')
    } else if (Array.isArray(held) && held.some(holdsRow))
      for (const [index, name] of namesOf(held).entries()) collect(held[index], ref, joined(path, name))
    else if (isRecord(held)) collectMembers(held, ref, path)
    else byPlace.set(placeOf(ref, path || view), { ref, name: path || view, value: held })
  }
  const collectMembers = (record: object, ref: string | undefined, path: string): void => {
    for (const name of Object.keys(record)) {
      const member = (record as Record<string, unknown>)[name]
      if (!namesPositions(name, member) && !(name === 'ref' && member === ref)) collect(member, ref, joined(path, name))
    }
  }
  collect(answer, undefined, '')
  return { byPlace, rows }
}

/** A figure that may be absent, as one that stands in a row that appears or vanishes was or will be. */
type MaybeFigure = Figure | undefined

/**
 * Whether two figures of one place say the same, whoever says so. One that is absent says the same as one that says nothing:
 * as no number, no source and none in a list.
 */
export const areAlike = (one: MaybeFigure, other: MaybeFigure): boolean => {
  if (one === undefined || other === undefined) return saysNothing(one) && saysNothing(other)
  if (one.value === other.value) return true
  return (isObject(one.value) || isObject(other.value)) && textOf(one.value) === textOf(other.value)
}

/** The whole number that a figure adds to a sum; undefined where it does not add up: unknown, contested, a text, a part of a whole. */
export const numberOf = ({ value }: Figure): number | undefined => {
  const number = isAttested(value) && value.is === 'known' ? value.value : value
  return Number.isSafeInteger(number) ? (number as number) : undefined
}

const saysNothing = (figure: MaybeFigure): boolean => {
  if (figure === undefined || figure.value === undefined || figure.value === 0) return true
  return Array.isArray(figure.value) ? figure.value.length === 0 : isNotStated(figure.value)
}

const isNotStated = (value: unknown): boolean => isAttested(value) && value.is === 'unknown' && value.by.length === 0

/** That a source says that something is unknown is more than nobody saying anything. */
const textOf = (value: unknown): string | undefined =>
  isAttested(value) && value.is === 'unknown' && !isNotStated(value) ? 'unknown' : JSON.stringify(saidIn(value))

const placeOf = (ref: string | undefined, name: string): string => `${ref ?? ''}\n${name}`

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const isObject = (held: unknown): held is object => typeof held === 'object' && held !== null

// A row may say `is` in a word, which makes no cell of it.
const isRow = (held: unknown): held is { readonly ref: string } =>
  isObject(held) && 'ref' in held && typeof held.ref === 'string' && 'entries' in held

const isRecord = (held: unknown): held is object => isObject(held) && !Array.isArray(held) && !isAttested(held)

const holdsRow = (held: unknown): boolean =>
  isRow(held) || (isObject(held) && !isAttested(held) && Object.values(held).some(holdsRow))

/** What members of a list are called, each otherwise than the others. */
const namesOf = (members: readonly unknown[]): readonly string[] => {
  const names = members.map(nameOf)
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}.${index + 1}`))
}

const nameOf = (member: unknown, index: number): string => {
  const names: readonly unknown[] = isRecord(member) ? Object.values(member) : []
  return names.find((name): name is string => typeof name === 'string') ?? String(index + 1)
}
