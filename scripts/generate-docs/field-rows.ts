import type { JsonSchema } from './json-schema.ts'
import { valuesInWords } from './values-in-words.ts'

/** A field of an event type as the documents list it; fields of its parts follow it, by dotted names. */
export interface FieldRow {
  readonly field: string
  readonly values: string
  /** `yes`, `no`, or when. */
  readonly required: string
  readonly says: string
}

/** The fields of an object, each followed by those of its parts. */
export const fieldRows = ({ properties = {}, required = [] }: JsonSchema, within = ''): readonly FieldRow[] =>
  Object.entries(properties).flatMap(([name, schema]) => [
    {
      field: `${within}${name}`,
      values: valuesInWords(schema),
      required: required.includes(name) ? 'yes' : 'no',
      says: [sentence(schema.description), ...commentsIn(schema)].filter((words) => words !== '').join(' '),
    },
    ...partRows(schema, `${within}${name}`),
  ])

const sentence = (words = ''): string => (/[^.!?:]$/.test(words) ? `${words}.` : words)

/** What is refused beyond the values, of the field itself and of what it holds where that has no rows of its own. */
const commentsIn = ({ $comment, anyOf = [], items, additionalProperties }: JsonSchema): readonly string[] => [
  ...($comment === undefined ? [] : [$comment]),
  ...anyOf.flatMap(commentsIn),
  ...[items, additionalProperties].flatMap((held) => (typeof held === 'object' ? commentsIn(held) : [])),
]

/** The fields of what a field holds: an object, a list of them, one for each key, or one of several kinds. */
const partRows = (schema: JsonSchema, field: string): readonly FieldRow[] => {
  if (schema.properties !== undefined) return fieldRows(schema, `${field}.`)
  if (schema.items !== undefined) return partRows(schema.items, `${field}[]`)
  if (typeof schema.additionalProperties === 'object') return partRows(schema.additionalProperties, `${field}.<key>`)
  if (schema.oneOf !== undefined) return kindRows(schema.oneOf, field)
  return (schema.anyOf ?? []).flatMap((each) => partRows(each, field))
}

/** First the field that tells the kinds apart, then what each kind has beside it. */
const kindRows = (kinds: readonly JsonSchema[], field: string): readonly FieldRow[] => {
  const [first = {}] = kinds
  const [tag = ''] = Object.entries(first.properties ?? {}).find(([, { const: one }]) => one !== undefined) ?? []
  const tags = kinds.map(({ properties }) => properties?.[tag]?.const)
  const values = valuesInWords({ enum: tags })
  const says = kinds.flatMap(({ description }, index) =>
    description === undefined ? [] : `\`${tags[index]}\`: ${description}`,
  )
  return [
    { field: `${field}.${tag}`, values, required: 'yes', says: says.join(' ') },
    ...kinds.flatMap((kind, index) =>
      fieldRows(kind, `${field}.`)
        .filter((row) => row.field !== `${field}.${tag}`)
        .map((row) => ({
          ...row,
          required: `${row.required === 'no' ? 'may be' : row.required}, where ${tag} is \`${tags[index]}\``,
        })),
    ),
  ]
}
