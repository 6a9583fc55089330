import type { Day, RiskRow, ScaleRow } from '../../../src/index.ts'
import { type Envelope, type Fact, FIRST_DAY, fact, type ProgrammeBooks } from '../fixture.ts'

type Data<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>['data']

const LIKELIHOOD = ['Low', 'Medium', 'Significant', 'High']
const IMPACT = ['Low', 'Marginal', 'Major', 'Critical']

/** The scale of four by four of the business case. */
export const adopted = (data: Partial<Data<'RiskScaleAdopted'>> = {}, envelope?: Envelope): Fact =>
  fact('RiskScaleAdopted', FIRST_DAY, { scale: 'case', likelihood: LIKELIHOOD, impact: IMPACT, ...data }, envelope)

/** How likely and how bad on the scale of the business case. */
export const scored = (likelihood: number, impact: number, printed?: number) => ({
  scale: 'case',
  likelihood,
  impact,
  ...(printed === undefined ? {} : { printed }),
})

/** Staff capacity is put on the register. */
export const registered = (on: Day, data: Partial<Data<'RiskRegistered'>> = {}, envelope?: Envelope): Fact =>
  fact('RiskRegistered', on, { risk: 'capacity', title: 'Lack of staff capacity', ...data }, envelope)

/** Staff capacity is rescored. */
export const rescored = (on: Day, data: Partial<Data<'RiskRescored'>>, envelope?: Envelope): Fact =>
  fact('RiskRescored', on, { risk: 'capacity', ...data }, envelope)

export const closed = (on: Day, envelope?: Envelope): Fact =>
  fact('RiskClosed', on, { risk: 'capacity', reason: 'the team is in post' }, envelope)

export const acceptedBy = (on: Day, data: Partial<Data<'RiskAccepted'>> = {}, envelope?: Envelope): Fact =>
  fact('RiskAccepted', on, { risk: 'capacity', ...data }, envelope)

/** The one scale of a register. */
export const onlyScale = (books: ProgrammeBooks): ScaleRow => {
  const [scale, ...others] = books.riskRegister().scales
  if (scale === undefined || others.length > 0) throw new Error('The register has not exactly one scale')
  return scale
}

/** A risk, wherever in the register it stands. */
export const rowOf = (
  books: ProgrammeBooks,
  risk: string,
  options?: Parameters<ProgrammeBooks['riskRegister']>[0],
): RiskRow => {
  const { scales, unscored, closed: off, undetermined } = books.riskRegister(options)
  const rows = [...scales.flatMap(({ risks }) => risks), ...unscored, ...off, ...undetermined]
  const [row, ...others] = rows.filter((each) => each.risk === risk)
  if (row === undefined || others.length > 0) throw new Error(`${risk} does not stand in the register exactly once`)
  return row
}
