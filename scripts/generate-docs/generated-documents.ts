import { eventDocument } from './event-document.ts'
import { ruleDocument } from './rule-document.ts'
import { schemaDocuments, schemaOfPacks, schemasOfTheCommand } from './schema-documents.ts'

/** The documents that are made of the sources, by their paths from the root of the repository. */
export const generatedDocuments = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/events.md', eventDocument()],
    ['docs/rules.md', ruleDocument()],
    ['packages/cli/event-types.schema.json', schemasOfTheCommand()],
    ['packages/reports/board-pack.schema.json', schemaOfPacks()],
    ...[...schemaDocuments()].map(([file, text]): [string, string] => [`schemas/${file}`, text]),
  ])
