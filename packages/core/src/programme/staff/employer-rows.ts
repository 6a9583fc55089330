import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Sum, subtract, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf, notStated, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { balanceOf } from './balance.ts'
import type { MovementRow } from './movement-rows.ts'
import type { StaffReads, StatedHeadcount } from './state.ts'

/** What an employer was last stated to have, and what became of it. */
interface HeadcountCells {
  /** In people, and on which day. */
  readonly stated: Attested<number>
  /** In full-time equivalents: another unit, which movements do not balance. */
  readonly fte: Attested<number>
  /** The stated headcount and what moved since; undefined where none was stated. */
  readonly headcount: Sum | undefined
}

/** The people whom an employer has in one service. */
export interface ServiceHeadcountRow extends Row, HeadcountCells {
  readonly service: Key
  readonly name: string
}

/** What movements did to an employer, in people; `unknown` counts the movements of unstated size. */
export interface EmployerRow extends Row, HeadcountCells {
  /** `unknown` gathers the movements of which an end is not known. */
  readonly employer: Key | Unknown
  readonly name: string
  readonly arrived: Sum
  readonly left: Sum
  readonly net: Sum
  /** By key: the services of which a headcount was stated. They are part of the employer's, and never added to it. */
  readonly services: readonly ServiceHeadcountRow[]
}

interface Ground {
  readonly all: Reading<{
    readonly parties: PartiesReads
    readonly services: ServicesReads
    readonly staff: StaffReads
  }>['all']
  readonly inferences: 'with' | 'without'
  /** The movements that count. */
  readonly movements: readonly MovementRow[]
}

/** Whoever people moved to or from, or was stated to have any, by key. */
export const employerRows = (ground: Ground): readonly EmployerRow[] => {
  const ends = ground.movements.flatMap(({ from, to }) => [endOf(from), endOf(to)])
  const counted = Object.values(ground.all.staff.stated).map(({ employer }) => employer)
  return [...new Set([...ends, ...counted])].sort().map((employer) => employerRow(ground, employer))
}

const endOf = (cell: Attested<Key>): Key | Unknown => attestedValue(cell) ?? UNKNOWN

const employerRow = (ground: Ground, employer: Key | Unknown): EmployerRow => {
  const { all, movements } = ground
  const arriving = movements.filter(({ to }) => endOf(to) === employer)
  const leaving = movements.filter(({ from }) => endOf(from) === employer)
  const arrived = sumOf(arriving.map(({ headcount }) => figureOf(headcount)))
  const left = sumOf(leaving.map(({ headcount }) => figureOf(headcount)))
  const cells = headcountCells({ ...ground, recorded: all.staff.stated[employer], arriving, leaving })
  return {
    ref: `staffPosition:employer/${employer}`,
    employer,
    name: employer === UNKNOWN ? 'employer not known' : nameOfParty(all.parties, employer),
    arrived,
    left,
    net: subtract(arrived, left),
    ...cells,
    services: serviceRows(ground, employer),
    entries: entriesBehind(cells, [...arriving, ...leaving]),
  }
}

const serviceRows = (ground: Ground, employer: Key | Unknown): readonly ServiceHeadcountRow[] =>
  Object.values(ground.all.staff.stated)
    .flatMap((recorded) =>
      recorded.employer === employer && recorded.service !== undefined
        ? [serviceRow(ground, recorded, recorded.service)]
        : [],
    )
    .sort((a, b) => byText(a.service, b.service))

const serviceRow = (ground: Ground, recorded: Readonly<StatedHeadcount>, service: Key): ServiceHeadcountRow => {
  const ofService = ground.movements.filter((movement) => attestedValue(movement.service) === service)
  const arriving = ofService.filter(({ to }) => endOf(to) === recorded.employer)
  const leaving = ofService.filter(({ from }) => endOf(from) === recorded.employer)
  const cells = headcountCells({ ...ground, recorded, arriving, leaving })
  return {
    ref: `staffPosition:employer/${recorded.employer}/service/${service}`,
    service,
    name: nameOfService(ground.all.services, service),
    ...cells,
    entries: entriesBehind(cells, [...arriving, ...leaving]),
  }
}

const headcountCells = ({
  inferences,
  recorded,
  arriving,
  leaving,
}: Pick<Ground, 'inferences'> & {
  readonly recorded: Readonly<StatedHeadcount> | undefined
  readonly arriving: readonly MovementRow[]
  readonly leaving: readonly MovementRow[]
}): HeadcountCells => {
  const [headcount, fte] =
    inferences === 'with' ? [recorded?.headcount, recorded?.fte] : [recorded?.headcountAsStated, recorded?.fteAsStated]
  const stated = headcount ?? notStated<number>()
  return { stated, fte: fte ?? notStated(), headcount: balanceOf(stated, arriving, leaving) }
}

const entriesBehind = ({ stated, fte }: HeadcountCells, movements: readonly MovementRow[]): readonly number[] =>
  positionsOf(witnessesOf(stated), witnessesOf(fte), ...movements.map(({ entries }) => entries))
