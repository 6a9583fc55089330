import { z } from 'zod'

/** Words for people, as a source gives them or in the recorder's own: never empty. */
export const Text = z.string().regex(/\S/, { error: 'is empty: say something, or leave the field out' })
