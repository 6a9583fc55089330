import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type ClauseRow, clauseRows } from './clause-rows.ts'
import type { VersionStatus } from './events.ts'
import type { Ground } from './matter-rows.ts'
import { type GovernanceReads, type Matter, nameOfMatter, type Version } from './state.ts'
import { statusOf } from './version-rows.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** An agreement between councils as it stands. Form, parties and days are those of its current version. */
export interface AgreementRow extends Row, Determined {
  readonly matter: Key
  readonly name: string
  /** The version that was last agreed; the last one in any status where none was. Contested where two are of one day. */
  readonly version: Attested<Key>
  readonly status: Attested<VersionStatus>
  /** The version that was last issued in any status. */
  readonly latest: Attested<Key>
  readonly form: Version['form']
  readonly binding: Version['binding']
  readonly parties: Version['parties']
  readonly startsOn: Attested<Day>
  readonly endsOn: Attested<Day>
  /** By key. */
  readonly clauses: readonly ClauseRow[]
}

/** Every matter that a source calls an agreement, by name. */
export const agreements = ({ all, possibly }: Ground): readonly AgreementRow[] =>
  withPossible(rowsOf(all.governance), rowsOf(possibly.governance))

/** The same, for the findings. */
export const sharedAgreements = oncePerReading(agreements)

type CertainRow = Omit<AgreementRow, keyof Determined>

const rowsOf = (governance: GovernanceReads): readonly CertainRow[] =>
  Object.entries(governance.matters)
    .filter(([, { kind }]) => claimedValues(kind).includes('agreement'))
    .map(([key, matter]) => agreementRow(key, nameOfMatter(governance, key), matter))

const agreementRow = (key: Key, name: string, matter: Reads<Matter>): CertainRow => {
  const version = matter.agreed.is === 'unknown' ? matter.latest : matter.agreed
  const current = matter.versions[attestedValue(version) ?? '']
  const clauses = clauseRows(key, matter)
  return {
    ref: `agreements:${key}`,
    matter: key,
    name,
    version,
    status: current === undefined ? notStated() : statusOf(current),
    latest: matter.latest,
    form: current?.form ?? notStated(),
    binding: current?.binding ?? notStated(),
    parties: current?.parties ?? notStated(),
    startsOn: current?.startsOn ?? notStated(),
    endsOn: current?.endsOn ?? notStated(),
    clauses,
    entries: positionsOf(
      witnessesIn({ name: matter.name, kind: matter.kind, version, latest: matter.latest, versions: matter.versions }),
      ...clauses.map(({ entries }) => entries),
    ),
  }
}
