import { z } from 'zod'
import { Day } from '../../packages/core/src/values/day.ts'

// In the order of the alphabet, as all schemas here have their fields. What the document has as undefined JSON leaves out.

const named = z.registry<{ id?: string; description?: string }>()

const Positions = z
  .array(z.int().positive())
  .register(named, { id: 'Positions', description: 'The entries of the ledger that this rests on, by their numbers.' })

const Figure = z.union([z.string(), z.number()])

/** What each reason is named by, and what it means. */
const MISSING = {
  unknown: 'nobody knows it',
  notStated: 'no source states it',
  notEvidenced: 'sources give a figure for all councils together, and none for this one',
  notApplicable: 'there can be no value here',
  undetermined: 'sources are too vague about when it happened to tell',
  suppressed: 'a count of fewer than five people, or what would give one away; in public versions only',
  withheld: 'it rests on what is exempt or personal; in public versions only',
} as const

const Cell = z
  .discriminatedUnion('is', [
    z.strictObject({
      inferred: z.literal(true).optional().register(named, { description: 'No source says so: it was inferred.' }),
      is: z.literal('value'),
      qualifier: z.string().min(1).optional().register(named, {
        description:
          'How exact the source calls the figure: approximately, atLeast or atMost. The value is the figure.',
      }),
      value: Figure,
    }),
    z
      .strictObject({ is: z.literal('atLeast'), unknown: z.int().positive(), value: z.int() })
      .register(named, { description: 'A sum, and how many parts of it are not known, and not in it.' }),
    z.strictObject({
      is: z.literal('missing'),
      why: z.enum(Object.keys(MISSING) as (keyof typeof MISSING)[]).register(named, {
        description: Object.entries(MISSING)
          .map(([why, means]) => `${why}: ${means}.`)
          .join(' '),
      }),
    }),
    z
      .strictObject({
        is: z.literal('contested'),
        qualifiers: z
          .array(z.union([z.string().min(1), z.null()]))
          .min(2)
          .optional()
          .register(named, {
            description:
              'How exact the source of each rival calls it, in the order of the rivals; null where it does not say.',
          }),
        rivals: z.array(Figure).min(2),
      })
      .register(named, { description: 'Sources disagree: all that they say, and none is chosen.' }),
  ])
  .register(named, { id: 'Cell', description: 'Amounts are pence, days ISO days.' })

const Column = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['text', 'day', 'pence', 'thousands', 'count', 'decimal', 'rag']).register(named, {
    description: 'Figures of pence and thousands are pence; thousands is printed in £’000. rag is a status by name.',
  }),
  title: z.string().min(1),
})

const Row = z.strictObject({
  cells: z.record(z.string(), Cell).register(named, { description: 'By the id of the column.' }),
  entries: Positions,
  part: z.string().optional().register(named, {
    description: 'Which part of that row it shows, where it shows one only: a council, by its key.',
  }),
  ref: z
    .string()
    .optional()
    .register(named, { description: 'The row of a view that it shows, as `explain` takes it.' }),
  role: z.enum(['row', 'subtotal', 'total']),
})

const Table = z
  .strictObject({
    caption: z.string(),
    columns: z.array(Column),
    id: z.string().min(1),
    is: z.literal('table'),
    notes: z.array(z.string()),
    rows: z.array(Row),
  })
  .register(named, { id: 'Table' })

const Place = z.tuple([z.int().positive(), z.int().positive()])

const Drawing = z
  .discriminatedUnion('is', [
    z.strictObject({
      along: z.array(z.string()),
      is: z.enum(['bars', 'stackedBars', 'lines', 'steps']),
      series: z.array(
        z.strictObject({
          name: z.string(),
          values: z
            .array(z.union([z.number(), z.null()]))
            .register(named, { description: 'Null where there is no figure: a gap, and not zero.' }),
        }),
      ),
      unit: z.enum(['pence', 'count', 'days', 'percent']),
    }),
    z.strictObject({
      from: Day,
      is: z.literal('spans'),
      lines: z.array(
        z.strictObject({
          name: z.string(),
          spans: z.array(z.strictObject({ from: Day, is: z.string(), label: z.string(), through: Day })),
        }),
      ),
      through: Day,
    }),
    z.strictObject({
      impacts: z.array(z.string()),
      is: z.literal('matrix'),
      likelihoods: z.array(z.string()),
      marks: z
        .array(z.strictObject({ at: Place, from: Place.optional(), name: z.string(), number: z.int().positive() }))
        .register(named, {
          description: 'Each at likelihood and impact, counted from 1; and from where it stood before.',
        }),
    }),
  ])
  .register(named, { id: 'Drawing' })

const Block = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('heading'), text: z.string() }),
    z.strictObject({
      entries: Positions,
      is: z.literal('paragraph'),
      text: z.string(),
      tone: z.enum(['plain', 'note', 'warning', 'serious']),
    }),
    z.strictObject({ is: z.literal('list'), items: z.array(z.strictObject({ entries: Positions, text: z.string() })) }),
    Table,
    z
      .strictObject({
        description: z.string(),
        drawing: Drawing,
        id: z.string().min(1),
        is: z.literal('chart'),
        table: Table,
        title: z.string(),
      })
      .register(named, { description: 'A picture, with its figures as a table.' }),
    z
      .strictObject({ is: z.literal('verbatim'), text: z.string() })
      .register(named, { description: 'Text of which no character may change: a signed note.' }),
  ])
  .register(named, { id: 'Block' })

const Part = z
  .strictObject({ blocks: z.array(Block), id: z.string().min(1), title: z.string() })
  .register(named, { id: 'Part' })

const BoardPack = z.strictObject({
  annexes: z.array(Part).register(named, { description: 'What is looked up, after all parts.' }),
  audience: z.enum(['exempt', 'public']),
  basis: z
    .strictObject({
      asAt: Day,
      isReconstructed: z.boolean(),
      knownOn: z.union([Day, z.literal('all')]),
      position: z.int().nonnegative(),
      root: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .register(named, { description: 'What all of it rests on: the viewpoint, and the Merkle root of its entries.' }),
  evidence: z
    .array(
      z.strictObject({ knownOn: Day, position: z.int().positive(), says: z.string(), sources: z.array(z.string()) }),
    )
    .register(named, { description: 'The entries that are named, in the order of their positions.' }),
  parts: z.array(Part),
  title: z.string().min(1),
})

/** The JSON Schema (2020-12) of a board pack as JSON, without its heading. */
export const packSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(BoardPack, {
    metadata: named,
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
