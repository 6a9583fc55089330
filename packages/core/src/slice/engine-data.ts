import type { Entry } from '../log/entry.ts'
import { type EngineData, type EngineEvents, engineUpcasters } from './engine-events.ts'
import { upcast } from './event-type.ts'

/**
 * The data of an event of the ledger itself, brought to the current schema version. The catalogue parsed it when it was
 * recorded.
 *
 * @throws `newer-schema-version` for an entry that a newer release wrote: whatever rests on it would be wrong.
 */
export const engineData = <Type extends keyof EngineEvents>(type: Type, entry: Entry): EngineData<Type> => {
  const upcasters = engineUpcasters[type] ?? []
  return upcast({ version: upcasters.length + 1, upcasters }, entry).data as EngineData<Type>
}
