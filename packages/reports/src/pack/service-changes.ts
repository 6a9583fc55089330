import type { StatusRow } from '@programme-ledger/core'
import { cellOf, textCell } from '../blocks/cells.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { ProgrammeBooks } from './material.ts'
import { type Names, namesIn } from './names.ts'

/** How each service stands whose stage, colour or host is another than it was: `Payroll: live, amber (was green)`. */
export const serviceChanges = (before: ProgrammeBooks, after: ProgrammeBooks): readonly string[] => {
  const names = namesIn(after)
  const was = new Map(before.currentStatus().services.map((row) => [row.service, row]))
  const now = after.currentStatus().services
  const isThere = new Set(now.map(({ service }) => service))
  const gone = [...was.values()].filter(({ service }) => !isThere.has(service))
  return [
    ...now.flatMap((row) => changeOf(row, was.get(row.service), names)),
    ...gone.map(({ name }) => `${name}: not there any more`),
  ]
}

const changeOf = (row: StatusRow, was: StatusRow | undefined, names: Names): readonly string[] => {
  const stands = standsOf(row, names)
  if (was === undefined) return [`${row.name}: ${stands.map(({ words }) => words).join(', ')}; not there before`]
  const stood = standsOf(was, names)
  const isOtherwise = stands.map(({ words }, at) => words !== stood[at]?.words)
  if (!isOtherwise.includes(true)) return []
  const told = stands.flatMap(({ words, isAlwaysTold }, at) => {
    if (isOtherwise[at] === true) return [`${words} (was ${stood[at]?.value})`]
    return isAlwaysTold ? [words] : []
  })
  return [`${row.name}: ${told.join(', ')}`]
}

interface Stand {
  readonly words: string
  /** The same without saying what it is of. */
  readonly value: string
  /** Told of a service even where it is as it was. */
  readonly isAlwaysTold: boolean
}

const standsOf = ({ stage, rag, hosts }: StatusRow, names: Names): readonly Stand[] => {
  const colour = cellInWords(textCell(rag), 'text')
  const host = cellInWords(
    cellOf(hosts, (keys) => listInWords(keys.map(names.short))),
    'text',
  )
  return [
    { words: stageInWords(stage), value: stageInWords(stage), isAlwaysTold: true },
    { words: rag.is === 'known' ? colour : `colour ${colour}`, value: colour, isAlwaysTold: rag.is !== 'unknown' },
    { words: `host ${host}`, value: host, isAlwaysTold: false },
  ]
}

const stageInWords = (stage: StatusRow['stage']): string => (stage === 'named' ? 'known by name only' : inWords(stage))
