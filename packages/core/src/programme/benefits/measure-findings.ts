import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import type { BenefitRow } from './benefit-row.ts'
import { type Expected, type Ground, ofEachService } from './of-each-service.ts'

const MEASURED_BY = { owner: 'an owner', baseline: 'a baseline', measure: 'a measure', dueOn: 'a due date' } as const
type Field = keyof typeof MEASURED_BY

/** What a service's benefits lack of one thing. */
interface Lack {
  readonly thing: string
  readonly lacking: readonly BenefitRow[]
  /** The benefits that should have it. */
  readonly asked: readonly BenefitRow[]
}

/** Without an owner, a baseline, a measure and a day, nobody can tell whether a benefit came. One finding a service. */
export const cannotBeMeasured = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, ({ name, benefits }) => {
    const lacks = (Object.keys(MEASURED_BY) as Field[])
      .map((field) => lackOf(field, benefits))
      .filter(({ lacking }) => lacking.length > 0)
    if (lacks.length === 0) return []
    const entries = positionsOf(...lacks.flatMap(({ lacking }) => lacking.map(({ origin }) => witnessesOf(origin))))
    return [{ severity: 'note', message: inWords({ name, benefits }, lacks), entries }]
  })

const lackOf = (field: Field, benefits: readonly BenefitRow[]): Lack => {
  // Nobody waits for what is not wanted.
  const asked = benefits.filter(({ kind }) => field !== 'dueOn' || !claimedValues(kind).includes('disbenefit'))
  return { thing: MEASURED_BY[field], lacking: asked.filter((row) => row[field].is === 'unknown'), asked }
}

/** `No entry gives an owner, a baseline or a measure for any of the 13 benefits of ICT; nor a due date for 12 of 13`. */
const inWords = ({ name, benefits }: Pick<Expected, 'name' | 'benefits'>, lacks: readonly Lack[]): string => {
  const isOfAll = ({ lacking }: Lack): boolean => lacking.length === benefits.length
  const things = lacks.filter(isOfAll).map(({ thing }) => thing)
  const all = things.length === 0 ? [] : [`${oneOf(things)} for ${everyOne(name, benefits.length)}`]
  const some = lacks
    .filter((lack) => !isOfAll(lack))
    .map(({ thing, lacking, asked }, index) => {
      const of = index === 0 && all.length === 0 ? ` ${benefitsOf(asked.length)} of ${name}` : ''
      return `${thing} for ${lacking.length} of ${asked.length}${of}`
    })
  // What the documents print may be told by no entry yet: the ledger says only what it holds.
  return `No entry gives ${[...all, ...some].join('; nor ')}`
}

const everyOne = (name: string, count: number): string =>
  count === 1 ? `the one benefit of ${name}` : `any of the ${count} benefits of ${name}`

const benefitsOf = (count: number): string => (count === 1 ? 'benefit' : 'benefits')

const oneOf = (things: readonly string[]): string =>
  things.length === 1 ? things.join('') : `${things.slice(0, -1).join(', ')} or ${things.slice(-1).join('')}`
