import type { Objection } from '../../slice/violation.ts'
import type { Key } from '../../values/key.ts'
import { NONE_STATED, type Rag } from '../../values/rag.ts'
import type { ServicesReads } from './state.ts'

interface Coloured {
  /** The definitions that the colour is judged by; left out where the report names none. */
  readonly definitions?: Key | undefined
  readonly rag: Rag
}

/** Objects to a colour that is judged by definitions which nobody adopted. */
export const requireDefinitions = (
  { ragDefinitions }: ServicesReads,
  { definitions = NONE_STATED, rag }: Coloured,
): Objection | undefined => {
  const adopted = ragDefinitions[definitions]
  // Two sources may word one set differently: that contests what a colour means, not that the set was adopted.
  return definitions === NONE_STATED || (adopted !== undefined && adopted[rag].is !== 'unknown')
    ? undefined
    : {
        field: 'data.definitions',
        problem: `names ${definitions}, which is not adopted by then`,
        remedy: 'adopt it by RagDefinitionsAdopted, or say none-stated',
        missing: { names: [definitions], types: ['RagDefinitionsAdopted'] },
      }
}
