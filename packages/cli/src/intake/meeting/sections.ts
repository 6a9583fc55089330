import type { Section } from './section.ts'
import { OF_GOVERNANCE } from './sections/of-governance.ts'
import { OF_MONEY } from './sections/of-money.ts'
import { OF_NAMES } from './sections/of-names.ts'
import { OF_PEOPLE } from './sections/of-people.ts'
import { OF_PLAN } from './sections/of-plan.ts'
import { OF_RESULTS } from './sections/of-results.ts'
import { OF_RISKS } from './sections/of-risks.ts'
import { OF_SERVICES } from './sections/of-services.ts'

/**
 * Every heading, and the event type that it records. The names of the fields below are those of the event types (docs/events.md):
 * there is one vocabulary, and the file only spares what the meeting itself tells.
 */
export const SECTIONS: Readonly<Record<string, Section>> = {
  ...OF_GOVERNANCE,
  ...OF_SERVICES,
  ...OF_PLAN,
  ...OF_PEOPLE,
  ...OF_MONEY,
  ...OF_RESULTS,
  ...OF_RISKS,
  ...OF_NAMES,
}
