import type { Command } from 'commander'
import type { CommandGround } from '../create-program.ts'

export const defineSchema = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('schema')
    .description('list the event types, or print the JSON Schema of the data of one, with what each field means')
    .argument('[type]', 'an event type, such as ServiceWentLive')
    .addHelpText(
      'after',
      `
Examples:
  $ programme-ledger schema
  $ programme-ledger schema ServiceWentLive > service-went-live.schema.json
`,
    )
    .action(async (type: string | undefined) => {
      const { schema } = await import('../schema/schema.ts')
      end(await schema(type, surroundings))
    })
}
