import { z } from 'zod'

/** A colour as reported. What it meant is in the definitions that the report judged by. */
export const Rag = z.enum(['green', 'amber', 'red'])
export type Rag = z.output<typeof Rag>

/** What stands for no definitions of colours, where a report names none. */
export const NONE_STATED = 'none-stated'
