import { type Draft, DraftEnvelope } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { EventType } from '../slice/event-type.ts'
import type { Violation } from '../slice/violation.ts'
import { issuesOf } from '../values/parse.ts'

/** What is wrong with the shape of a draft: its envelope, its type, its data. */
export const checkShape = (programme: Programme, draft: Draft, index: number): readonly Violation[] => {
  const entry = typeof draft?.id === 'string' ? draft.id : `number ${index + 1} of the batch`
  const misshapen = issuesOf(DraftEnvelope, draft)
  if (misshapen.length > 0) {
    return misshapen.map(({ field, ...issue }) => ({
      rule: 'a draft has the fields that every entry has',
      entry,
      field: field === '' ? 'the draft' : field,
      ...issue,
    }))
  }
  const eventType = programme.eventTypes.get(draft.type)
  return eventType === undefined
    ? [unknownType(programme, draft)]
    : [...checkVersion(eventType, draft), ...checkData(eventType, draft)]
}

const unknownType = ({ eventTypes }: Programme, { id, type }: Draft): Violation => ({
  rule: 'an entry is of an event type that the programme knows',
  entry: id,
  field: 'type',
  problem: `${type} is not known`,
  remedy: `compose the slice that defines it, or use one of ${[...eventTypes.keys()].join(', ')}`,
})

const checkVersion = ({ version, type }: EventType, { id, schemaVersion }: Draft): readonly Violation[] =>
  schemaVersion === version
    ? []
    : [
        {
          rule: 'an entry is of the current schema version',
          entry: id,
          field: 'schemaVersion',
          problem: `is ${schemaVersion}`,
          remedy: `new entries of type ${type} are of version ${version}`,
        },
      ]

const checkData = ({ schema }: EventType, { id, data }: Draft): readonly Violation[] =>
  issuesOf(schema, data).map(({ field, ...issue }) => ({
    rule: 'an entry holds the data that its type asks for',
    entry: id,
    field: field === '' ? 'data' : `data.${field}`,
    ...issue,
  }))
