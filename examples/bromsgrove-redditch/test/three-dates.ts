import { attestedValue, type Books, type Day, type programme, type Stage } from '@programme-ledger/core'
import { recordInMemory } from './recorded-programme.ts'

const ledger = await recordInMemory()

export type Then = Books<typeof programme>

/** The books of a day, by the papers to that day or another. */
export const at = (day: Day, knownOn: Day = day): Promise<Then> => ledger.asAt(day, { knownOn })

/** The days of the three reports on the programme, whose papers tell where it stood. */
export const DAYS = ['2009-08-21', '2010-01-15', '2011-06-30'] as const
export const [in2009, in2010, in2011] = await Promise.all([at(DAYS[0]), at(DAYS[1]), at(DAYS[2])])
export const ALL = [in2009, in2010, in2011]

export const projectOf = (books: Then, key: string) => {
  const found = books.plan().projects.find(({ project }) => project === key)
  if (found === undefined) throw new Error(`the plan has no project ${key}`)
  return found
}

export const targetOf = (books: Then, key: string) => {
  const found = books.plan().targets.find(({ target }) => target === key)
  if (found === undefined) throw new Error(`the plan has no target ${key}`)
  return found
}

/** How late a target is against each day that any source gave it, by that day. */
export const latenessOf = (books: Then, key: string) =>
  Object.fromEntries(
    targetOf(books, key).statements.flatMap(({ lateness }) =>
      lateness.map(({ dueOn, verdict, days }) => [dueOn, [verdict, days]]),
    ),
  )

export const servicesIn = (books: Then, stage: Stage): readonly string[] =>
  books
    .currentStatus()
    .services.filter((row) => row.stage === stage)
    .map(({ service }) => service)
    .sort()

export const hostsIn = (books: Then, which: 'hosts' | 'proposedHosts'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    books.currentStatus().services.flatMap((row) => {
      const hosts = attestedValue(row[which])
      return hosts === undefined ? [] : [[row.service, hosts.join(' ')]]
    }),
  )

export const mattersIn = (books: Then, kind: string) =>
  books.decisions().matters.filter((row) => attestedValue(row.kind) === kind)

export const versionsIn = (books: Then, kind: string, status: string): readonly string[] =>
  mattersIn(books, kind).flatMap(({ matter, versions }) =>
    versions.some((version) => attestedValue(version.status) === status) ? matter : [],
  )
