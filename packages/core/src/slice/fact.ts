import type { z } from 'zod'
import type { Draft, Entry, Sealed } from '../log/entry.ts'
import type { Reads } from '../values/reads.ts'

/** The event types of a slice: their names and what their data must hold. They are the storage format. */
export type Schemas = Readonly<Record<string, z.ZodType>>

/** The data of an event type as recipes and rules get it. */
export type DataOf<Events extends Schemas, Type extends keyof Events> = Reads<z.output<Events[Type]>>

/** An entry as a recipe sees it. */
export type Fact<Type extends string = string, Data = unknown> = Draft<Type, Data> & Pick<Sealed, 'position'>

/** An entry as a rule sees it: where it stands in the log is no reason to refuse it. */
export type JudgedFact<Type extends string = string, Data = unknown> = Draft<Type, Data>

/** Any fact of these event types. */
export type JudgedFactOf<Events extends Schemas> = {
  [Type in keyof Events & string]: JudgedFact<Type, DataOf<Events, Type>>
}[keyof Events & string]

/** Any draft of these event types. */
export type DraftOf<Events extends Schemas> = {
  [Type in keyof Events & string]: Draft<Type, Reads<z.input<Events[Type]>>>
}[keyof Events & string]

/** An entry, erased of what its data is: as the log and the replay handle it. */
export type AnyFact = Entry
