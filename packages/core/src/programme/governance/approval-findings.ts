import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty } from '../parties/state.ts'
import { type CouncilPosition, hasApproved } from './council-positions.ts'
import type { Difference } from './differences.ts'
import { entriesInWords } from './entries-in-words.ts'
import { type Ground, type MatterRow, sharedMatterRows } from './matter-rows.ts'

type Found = Omit<Finding, 'subject'>

interface Asked {
  readonly row: MatterRow
  /** Of the councils whose approval it takes, those that approved. */
  readonly approved: readonly CouncilPosition[]
  /** And the others. */
  readonly others: readonly CouncilPosition[]
  readonly nameOf: (council: Key) => string
  readonly nameOfVersion: (version: Key) => string
}

/** Asks one question of every matter. */
export const ofEachMatter = (reading: Ground, find: (asked: Asked) => readonly Found[]): readonly Finding[] =>
  sharedMatterRows(reading).flatMap((row) => {
    const asked = row.positions.filter(({ council }) => row.approvers.councils.includes(council))
    return find({
      row,
      approved: asked.filter(hasApproved),
      others: asked.filter((position) => !hasApproved(position)),
      nameOf: (council) => nameOfParty(reading.all.parties, council),
      nameOfVersion: (version) => row.versions.find((each) => each.version === version)?.name ?? `version ${version}`,
    }).map((found) => ({ ...found, subject: `matter/${row.matter}` }))
  })

/** One council waits for another, or has gone ahead without it: beyond the version that all approved, where there is one. */
export const approvedBySomeOnly = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, approved, others, nameOf }) => {
    const ahead = approved.filter(({ version }) => row.version === undefined || attestedValue(version) !== row.version)
    if (ahead.length === 0 || others.length === 0) return []
    const yes = ahead.map(({ council, entries }) => `${nameOf(council)} (${entriesInWords(entries)})`)
    const not = others.map(({ council, outcome }) => `${nameOf(council)} ${NOT_APPROVED[outcome]}`)
    return [
      {
        severity: 'serious',
        message: `${row.name} is approved by ${listInWords(yes)}, and ${not.join('; ')}`,
        entries: positionsOf(...[...ahead, ...others].map(({ entries }) => entries)),
      },
    ]
  })

const NOT_APPROVED: Readonly<Record<CouncilPosition['outcome'], string>> = {
  notRecorded: 'has no decision recorded',
  declined: 'declined it',
  approvedInPrinciple: 'approved it in principle only',
  contested: 'may or may not have: sources disagree',
  undetermined: 'may or may not have: no source tells which of its decisions came last',
  approved: 'approved it',
  approvedAsAmended: 'approved it as amended',
}

/** The version that was issued last of those approved is taken as the one to be approved; whoever approved another has not approved it. */
export const approvedDifferentVersions = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, approved, nameOf, nameOfVersion }) => {
    const versions = [...new Set(approved.flatMap(({ version }) => attestedValue(version) ?? []))]
    const [last, ...earlier] = versions.sort((a, b) => placeOf(row, b) - placeOf(row, a) || byText(a, b))
    if (last === undefined || earlier.length === 0) return []
    const has = approved.filter(({ version }) => attestedValue(version) === last)
    const by = has.map(({ council, entries }) => `${nameOf(council)} approved it (${entriesInWords(entries)})`)
    return approved.flatMap(({ council, version, entries }) => {
      const own = attestedValue(version)
      if (own === undefined || own === last) return []
      return [
        {
          severity: 'serious' as const,
          message: `${nameOf(council)} has not approved ${nameOfVersion(last)} of the ${row.name}; its approval of ${nameOfVersion(own)} is ${entriesInWords(entries)}, and ${by.join(', ')}`,
          entries: positionsOf(entries, ...has.map((each) => each.entries)),
        },
      ]
    })
  })

const placeOf = ({ versions }: MatterRow, key: Key): number => versions.findIndex(({ version }) => version === key)

/** One version, and what each council made of it is not the same. */
export const approvedDifferently = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, nameOf }) =>
    row.differences
      .filter((difference) => difference.in !== 'version')
      .map((difference) => ({
        severity: 'serious' as const,
        message: `The councils approved ${row.name} with different ${difference.in}: ${difference.of.map((each) => saidBy(each, nameOf)).join(' against ')}`,
        entries: positionsOf(...difference.of.map(({ entries }) => entries)),
      })),
  )

const saidBy = ({ council, says, entries }: Difference['of'][number], nameOf: (council: Key) => string): string =>
  `${nameOf(council)}, ${says.length === 0 ? 'none' : says.join('; ')} (${entriesInWords(entries)})`

/** Nobody can tell whether councils approved the same text. */
export const approvedWithoutVersion = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, approved, nameOf }) => {
    const without = approved.filter(({ version }) => version.is === 'unknown')
    if (row.versions.length === 0 || without.length === 0) return []
    return [
      {
        severity: 'warning',
        message: `${row.name} has ${row.versions.map(({ name }) => name).join(', ')}, and no entry says which of them ${listInWords(without.map(({ council }) => nameOf(council)))} approved`,
        entries: positionsOf(...without.map(({ entries }) => entries)),
      },
    ]
  })

/** What was approved is, by all that is recorded, still a draft. */
export const onlyADraftOfWhatIsDecided = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, nameOf }) => {
    const approved = row.positions.filter(hasApproved)
    const isDraft = ({ status }: MatterRow['versions'][number]): boolean => attestedValue(status) === 'draft'
    const drafts = row.versions.filter(isDraft)
    const own = approved.filter(({ version }) => {
      const key = attestedValue(version)
      return key === undefined
        ? drafts.length > 0 && drafts.length === row.versions.length
        : drafts.some((draft) => draft.version === key)
    })
    if (own.length === 0) return []
    return [
      {
        severity: 'warning',
        message: `${row.name} is approved by ${listInWords(own.map(({ council }) => nameOf(council)))}, and only a draft of it is recorded: ${drafts.map(({ name }) => name).join(', ')}`,
        entries: positionsOf(...own.map(({ entries }) => entries), ...drafts.map(({ entries }) => entries)),
      },
    ]
  })

/** A later decision of the council without conditions takes the place of one with them; nothing else says that they are met. */
export const conditionsOpen = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row }) =>
    row.decisions
      .filter(({ decision }) =>
        row.positions
          .flatMap((position) => [position, ...position.ofVersions.filter(({ version }) => version === row.version)])
          .some((stand) => stand.outcome !== 'declined' && stand.decisions.includes(decision)),
      )
      .flatMap(({ conditions, entries }) => {
        const open = attestedValue(conditions)
        if (open === undefined) return []
        return [
          {
            severity: 'note' as const,
            message: `${row.name} is decided on conditions, and no later decision says that they are met (${entriesInWords(entries)}): ${open.join('; ')}`,
            entries,
          },
        ]
      }),
  )
