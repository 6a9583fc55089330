import { expect } from 'vitest'
import {
  type Books,
  type Day,
  isLedgerError,
  type Ledger,
  type NamedFinding,
  openLedger,
  openMemoryStore,
  programme,
  RefusedError,
  type Violation,
} from '../../src/index.ts'

/** A draft but for its id and version. */
export type Fact = Parameters<Ledger<typeof programme>['draft']>[0]
export type Envelope = Partial<Omit<Fact, 'type' | 'data'>>
export type DataOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>['data']
export type ProgrammeBooks = Books<typeof programme>

export const FIRST_DAY = '2007-04-01'
const NOW = Date.UTC(2013, 0, 29, 12)

/** A fact known on the day that it took effect. */
export const fact = <Type extends Fact['type']>(
  type: Type,
  effectiveOn: Day,
  data: DataOf<Type>,
  envelope: Envelope = {},
): Fact =>
  ({
    type,
    data,
    effectiveOn,
    knownOn: effectiveOn,
    actor: { role: 'committee clerk' },
    sources: [{ kind: 'document', ref: 'the report of the board' }],
    evidence: 'reported',
    ...envelope,
    // The parameters say that the data is that of the type; the compiler cannot follow a union of all types so far.
  }) as Fact

export const party = (key: string, name: string): Fact =>
  fact('PartyRegistered', FIRST_DAY, { party: key, name, kind: 'council' })

export const service = (key: string, name: string): Fact => fact('ServiceRegistered', FIRST_DAY, { service: key, name })

/** What is registered in every book: entries 2 to 5, so that what a test records begins at position 6. */
const BACKGROUND = [
  party('bromsgrove', 'Bromsgrove District Council'),
  party('redditch', 'Redditch Borough Council'),
  service('ict', 'ICT'),
  service('cctv', 'CCTV'),
]

/** What is wrong with one fact of a refused batch. */
export interface Refusal extends Omit<Violation, 'entry' | 'type' | 'draft' | 'position'> {
  /** Its place in the batch, from 1. */
  readonly fact: number
}

export interface Book {
  /** Records facts together. */
  readonly record: (...facts: readonly Fact[]) => Promise<void>
  /** Why a batch is refused; fails where it is not, or where anything of it was recorded. */
  readonly refuse: (...facts: readonly Fact[]) => Promise<readonly Refusal[]>
  readonly asAt: Ledger<typeof programme>['asAt']
  readonly compare: Ledger<typeof programme>['compare']
}

/** Opens a ledger with the background and what else is given. */
export const openBook = async (...facts: readonly Fact[]): Promise<Book> => {
  const clock = (): number => NOW
  const ledger = await openLedger({
    store: openMemoryStore({ clock }),
    ledger: 'bdc-rbc',
    programme,
    create: { firstDay: FIRST_DAY },
    clock,
  })
  const draftsOf = (batch: readonly Fact[]) => batch.map((each) => ledger.draft(each))
  const size = async (): Promise<number> => (await ledger.asAt('2012-12-31')).basis.position
  await ledger.record(draftsOf([...BACKGROUND, ...facts]))

  return {
    asAt: ledger.asAt,
    compare: ledger.compare,
    record: async (...batch) => {
      await ledger.record(draftsOf(batch))
    },
    refuse: async (...batch) => {
      const drafts = draftsOf(batch)
      const before = await size()
      const result = await ledger.safeRecord(drafts)
      expect(await size()).toBe(before)
      if (result.success) throw new Error('The batch was recorded')
      if (!(isLedgerError(result.error, 'refused') && result.error instanceof RefusedError)) throw result.error
      return result.error.violations.map(({ entry, type: _type, draft, position: _position, ...objection }) => ({
        // An entry that was recorded before is no fact of the batch.
        fact: draft ?? drafts.findIndex(({ id }) => id === entry) + 1,
        ...objection,
      }))
    },
  }
}

/** The books at a day, of a ledger with the background and some facts from position 6 on. */
export const booksAt = async (day: Day, ...facts: readonly Fact[]): Promise<ProgrammeBooks> =>
  (await openBook(...facts)).asAt(day)

/** Why a batch is refused that follows the background. */
export const refusalOf = async (...facts: readonly Fact[]): Promise<readonly Refusal[]> =>
  (await openBook()).refuse(...facts)

const FINDINGS = programme.slices.flatMap(({ findings }) => Object.keys(findings))

/** The findings of one name. */
export const found = (books: ProgrammeBooks, finding: string): readonly Omit<NamedFinding, 'finding'>[] => {
  expect(FINDINGS).toContain(finding)
  return books
    .findings()
    .filter((each) => each.finding === finding)
    .map(({ finding: _, ...rest }) => rest)
}
