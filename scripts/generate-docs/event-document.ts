import { type DocumentedSlice, type DocumentedType, documentedSlices } from './event-types.ts'
import { type FieldRow, fieldRows } from './field-rows.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { namedValueComments } from './named-value-comments.ts'
import { NAMED_VALUES } from './named-values.ts'
import { preface } from './preface.ts'
import { sliceSource } from './slice-source.ts'
import { sliceTitle } from './slice-title.ts'
import { table } from './table.ts'
import { takesEffectOn } from './takes-effect-on.ts'
import { valuesInWords } from './values-in-words.ts'

/** `docs/events.md`: every event type, what it says and the fields that it has. */
export const eventDocument = (): string =>
  [preface('events'), values(), ...documentedSlices().flatMap(section)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')

/** What the words for values stand for, and the fields of those that have some. */
const values = (): string =>
  table(
    ['value', 'what it is', 'its values or fields'],
    Object.entries(NAMED_VALUES).map(([name, { schema, words }]) => {
      const comments = namedValueComments(name)
      const { $defs, ...made } = jsonSchemaOf(schema, comments)
      const own = $defs?.[name] ?? made
      const fields = own.enum === undefined ? fieldRows(own).map(fieldInWords) : [valuesInWords(own)]
      return [words, comments.says ?? '', fields.join('; ')]
    }),
  )

const fieldInWords = ({ field, values: taken, required }: FieldRow): string =>
  `\`${field}\`, ${taken}${required === 'no' ? ' (may be left out)' : ''}`

const section = ({ slice, types }: DocumentedSlice): readonly string[] => [
  `## ${sliceTitle(slice)}`,
  slice === undefined ? '' : (sliceSource(slice).says ?? ''),
  preface(`events-${slice?.name ?? 'ledger'}`),
  ...types.flatMap(typeSection),
]

const typeSection = ({ type, version, schema }: DocumentedType): readonly string[] => [
  `### \`${type}\``,
  [schema.description, schema.$comment].filter((words) => words !== undefined).join(' '),
  [
    `Takes effect on ${takesEffectOn(schema.description)}.`,
    ...(version > 1 ? [`Schema version ${version}.`] : []),
    `JSON Schema: [${type}.json](../schemas/${type}.json).`,
  ].join(' '),
  fields(schema),
]

const fields = (schema: DocumentedType['schema']): string => {
  const rows = fieldRows(schema)
  if (rows.length === 0) return 'It has no fields.'
  return table(
    ['field', 'values', 'required', 'what it is'],
    rows.map(({ field, values: taken, required, says }) => [`\`${field}\``, taken, required, says]),
  )
}
