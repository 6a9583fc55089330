import { isLedgerError } from '../errors.ts'
import { type Draft, DraftEnvelope } from '../log/entry.ts'
import { portableText } from '../log/entry-text.ts'
import type { Programme } from '../slice/compose.ts'
import type { EventType } from '../slice/event-type.ts'
import type { Violation } from '../slice/violation.ts'
import { issuesOf } from '../values/parse.ts'

/** What is wrong with the shape of a draft: its envelope, its type, its data. */
export const checkShape = (programme: Programme, draft: Draft): readonly Violation[] => {
  const entry = typeof draft?.id === 'string' ? draft.id : 'without an id'
  const type = typeof draft?.type === 'string' ? draft.type : 'of no type'
  const misshapen = issuesOf(DraftEnvelope, draft)
  if (misshapen.length > 0) {
    return misshapen.map(({ field, ...issue }) => ({
      rule: 'a draft has the fields that every entry has',
      entry,
      type,
      field: field === '' ? 'the draft' : field,
      ...issue,
    }))
  }
  const eventType = programme.eventTypes.get(draft.type)
  return eventType === undefined
    ? [unknownType(programme, draft)]
    : [...checkVersion(eventType, draft), ...checkData(eventType, draft), ...checkInference(draft), ...checkText(draft)]
}

/** A type that no composed slice knows can be neither checked nor told: a slip in its name would lose the fact. */
const unknownType = ({ eventTypes }: Programme, { id, type }: Draft): Violation => ({
  rule: 'an entry is of an event type that the programme knows',
  entry: id,
  type,
  field: 'type',
  problem: `${type} is not known`,
  remedy: `compose the slice that defines it, or use one of ${[...eventTypes.keys()].join(', ')}`,
})

/** What is recorded now is written as the type is now: older versions are those of entries that are stored already. */
const checkVersion = ({ version, type }: EventType, { id, schemaVersion }: Draft): readonly Violation[] =>
  schemaVersion === version
    ? []
    : [
        {
          rule: 'an entry is of the current schema version',
          entry: id,
          type,
          field: 'schemaVersion',
          problem: `is ${schemaVersion}`,
          remedy: `new entries of type ${type} are of version ${version}`,
        },
      ]

/** The fields of the data and what they take are the storage format: what is not of it is never stored. */
const checkData = ({ schema, type }: EventType, { id, data }: Draft): readonly Violation[] =>
  issuesOf(schema, data).map(({ field, ...issue }) => ({
    rule: 'an entry holds the data that its type asks for',
    entry: id,
    type,
    field: field === '' ? 'data' : `data.${field}`,
    ...issue,
  }))

/** A field that is misspelt here would silently pass for stated. */
const checkInference = ({ id, type, data, inferredFields = [] }: Draft): readonly Violation[] => {
  const fields = ['effectiveOn', ...Object.keys(data as object)]
  return inferredFields
    .filter((field) => !fields.includes(field))
    .map((field) => ({
      rule: 'what is inferred is a field of the entry',
      entry: id,
      type,
      field: 'inferredFields',
      problem: `names ${field}`,
      remedy: `name one of ${fields.join(', ')}`,
    }))
}

/** What has no portable bytes is told here with everything else that is wrong, and refused again when it is sealed. */
const checkText = (draft: Draft): readonly Violation[] => {
  try {
    portableText(draft)
    return []
  } catch (error) {
    if (!isLedgerError(error, 'entry-not-storable')) throw error
    const { id, type } = draft
    return [
      {
        rule: 'an entry can be stored as it is',
        entry: id,
        type,
        field: 'the draft',
        problem: `cannot: ${error.message}`,
        remedy: 'mend that part',
      },
    ]
  }
}
