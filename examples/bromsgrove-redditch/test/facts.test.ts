import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_FILES, readEventFile } from '../src/event-file.ts'
import { FOLDER } from './recorded-programme.ts'

/** The fields that a key is taken from, the first that a fact has: what it is about before whom or what that belongs to. */
const KEY_FIELDS = [
  ...['claim', 'forecast', 'movement', 'decision', 'recommendation', 'meeting', 'clause', 'delegation', 'review'],
  ...['conflict', 'fact', 'contradiction', 'document', 'kpi', 'benefit', 'risk', 'exception', 'target', 'report'],
  ...['funding', 'reserve', 'cost', 'line', 'row', 'office', 'matter', 'body', 'project', 'service'],
  ...['party', 'definitions', 'scale'],
]

interface Named {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What the register calls an entry, beside its file: its type and the key of what it is about. */
const nameOf = ({ type, data }: Named): string => {
  if (type === 'VersionIssued') return `${type} ${data.matter}/${data.version}`
  // A printed total is that of a group or a class of lines, or the overall one.
  if (type === 'PrintedTotalStated')
    return `${type} ${Object.values(data.of as object)
      .join(' ')
      .replace(/ ?(group|class)$/, '')}`
  return `${type} ${data[KEY_FIELDS.find((field) => typeof data[field] === 'string') ?? '']}`
}

const entries = EVENT_FILES.flatMap((file) =>
  readEventFile(join(FOLDER, file)).map((draft) => `${file.replace('.jsonl', '')} ${nameOf(draft)}`),
)

interface FactRow {
  readonly number: string
  readonly words: string
  readonly groups: readonly string[]
}

const rows: readonly FactRow[] = readFileSync(join(FOLDER, 'FACTS.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', words = '', held = ''] = line.split('|').map((cell) => cell.trim())
    return /^[A-Z]+-?\d+[a-d]?$|^RS$/.test(number) ? { number, words, groups: held.split('; ') } : []
  })

const LEFT_OUT = 'left out: '
const isLeftOut = (group: string): boolean => group.startsWith(LEFT_OUT)

/** `plan TargetSet a, b` names two entries, or more where several have one name. */
const namesIn = (group: string): readonly string[] => {
  const [file = '', type = '', ...keys] = group.split(' ')
  return keys
    .join(' ')
    .split(', ')
    .map((key) => `${file} ${type} ${key}`)
}

const numbersOf = (prefix: string, first: number, last: number, digits: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${String(first + index).padStart(digits, '0')}`)

describe('the register of facts', () => {
  it('has every number once', () => {
    const numbers = rows.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each([
    ['what happened', numbersOf('F', 1, 143, 3)],
    ['money', numbersOf('M', 1, 33, 2)],
    ['moves of staff', numbersOf('T', 1, 7, 1)],
    ['what does not agree', [...numbersOf('I-', 1, 58, 2), 'I-04a', 'I-04b', 'I-04c', 'I-04d']],
    ['Appendix A', numbersOf('A', 1, 16, 2)],
    ['areas looked at in 2008', numbersOf('L', 1, 16, 2)],
    ['colours', numbersOf('R', 1, 23, 2)],
    ['risks with a score', numbersOf('RK', 1, 14, 2)],
    ['key tasks', numbersOf('KT', 1, 17, 2)],
  ])('has all numbers of %s', (_, numbers) => {
    expect(rows.map(({ number }) => number)).toEqual(expect.arrayContaining([...numbers]))
  })

  it('says in words what each fact is, and where it is or why it is nowhere', () => {
    expect(rows.filter(({ words, groups }) => words === '' || groups.some((group) => group === ''))).toEqual([])
    expect(
      rows.flatMap(({ groups }) => groups).filter((group) => isLeftOut(group) && group.length <= LEFT_OUT.length),
    ).toEqual([])
  })

  it('names only entries that the event files have', () => {
    const known = new Set(entries)
    const named = rows.flatMap(({ number, groups }) =>
      groups
        .filter((group) => !isLeftOut(group))
        .flatMap((group) => namesIn(group).map((name) => [number, name] as const)),
    )
    expect(named.filter(([, name]) => !known.has(name))).toEqual([])
  })

  it('names every entry of the event files', () => {
    const named = new Set(rows.flatMap(({ groups }) => groups.flatMap(namesIn)))
    expect(entries.filter((entry) => !named.has(entry))).toEqual([])
  })
})
