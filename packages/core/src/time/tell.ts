import type { Programme } from '../slice/compose.ts'
import { type State, upcast } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import { closeInWords } from './closed-periods.ts'

/** What a fact says, as a sentence for people; the name of its type in words, where its slice has no sentence for it. */
export const tell = ({ eventTypes }: Programme, all: State, fact: AnyFact): string => {
  if (fact.type === 'PeriodClosed') return capitalised(closeInWords(fact))
  const eventType = eventTypes.get(fact.type)
  return eventType?.words === undefined ? nameInWords(fact.type) : eventType.words(all, upcast(eventType, fact))
}

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** `carbon/EmissionsMeasured` is `Emissions measured`. */
const nameInWords = (type: string): string => {
  const [first = '', ...rest] = (type.split('/').at(-1) ?? type).split(/(?=[A-Z][a-z])/)
  return [first, ...rest.map((word) => word.toLowerCase())].join(' ')
}
