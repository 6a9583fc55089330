import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { PartiesReads } from './state.ts'

export interface PartyRow extends Row {
  readonly party: Key
  readonly name: Attested<string>
  readonly kind: Attested<string>
  readonly aliases: readonly string[]
}

/** Everybody who takes part, by key. */
export const listParties = ({ all }: Reading<{ readonly parties: PartiesReads }>): readonly PartyRow[] =>
  Object.entries(all.parties.parties)
    .map(([party, { name, kind, aliases }]) => ({
      ref: `parties:${party}`,
      party,
      name,
      kind,
      aliases,
      entries: positionsOf(witnessesOf(name), witnessesOf(kind)),
    }))
    .sort((a, b) => (a.party < b.party ? -1 : 1))

/** Registrations that disagree. */
export const contestedParties = ({ all }: Reading<{ readonly parties: PartiesReads }>): readonly Finding[] =>
  Object.entries(all.parties.parties).flatMap(([party, { name, kind }]) => [
    ...findContested(`party/${party}`, `the name of ${party}`, name),
    ...findContested(`party/${party}`, `what kind of body ${party} is`, kind),
  ])
