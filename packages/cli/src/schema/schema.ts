import { programme } from '@programme-ledger/core'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Surroundings } from '../surroundings.ts'
import { writeJson } from '../terminal/write-json.ts'
import { eventTypeNamed } from './event-type-named.ts'
import { schemaOfEventType } from './schema-of-event-type.ts'

/** Prints the JSON Schema of the data of one event type, with what each field means; or without one lists all, by the part of the domain that has them. */
export const schema = async (type: string | undefined, { stdout }: Surroundings): Promise<ExitCode> => {
  if (type === undefined) {
    const types = [...programme.eventTypes.values()]
    const parts = [...new Set(types.map(({ slice }) => slice))]
    for (const part of parts) {
      const names = types.filter(({ slice }) => slice === part).map((each) => `  ${each.type}`)
      stdout.write(`${part ?? 'of every ledger'}\n${names.join('\n')}\n`)
    }
    return EXIT.fine
  }
  writeJson(stdout, await schemaOfEventType(eventTypeNamed(type).type))
  return EXIT.fine
}
