import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { VersionStatus } from './events.ts'
import { isVersionThere, type Matter, nameOfVersion, type Version, type VersionStep } from './state.ts'

/** A version of the document that is decided about. */
export interface VersionRow extends Row {
  readonly version: Key
  /** As it is printed, or by its key. */
  readonly name: string
  /** How far it has come, by the last day that speaks of it. */
  readonly status: Attested<VersionStatus>
  /** The first day that it was issued in any status; undefined where only an amendment speaks of it. */
  readonly firstIssuedOn: Day | undefined
  /** In order. */
  readonly steps: readonly Reads<VersionStep>[]
  readonly isMadeByAmendment: boolean
}

/** In the order in which they were issued, then by key. */
export const versionRows = (matter: Key, reads: Reads<Matter>): readonly VersionRow[] =>
  Object.entries(reads.versions)
    .filter(([, version]) => isVersionThere(version))
    .map(([key, version]) => ({
      ref: `decisions:${matter}/version/${key}`,
      version: key,
      name: nameOfVersion(reads, key),
      status: statusOf(version),
      firstIssuedOn: version.steps[0]?.on,
      steps: version.steps,
      isMadeByAmendment: version.madeByAmendment.is !== 'unknown',
      entries: witnessesIn(version),
    }))
    .sort((a, b) => byText(a.firstIssuedOn ?? '', b.firstIssuedOn ?? '') || byText(a.version, b.version))

/** How far a version has come. */
export const statusOf = ({ steps }: Pick<Reads<Version>, 'steps'>): Attested<VersionStatus> =>
  steps.at(-1)?.status ?? notStated()
