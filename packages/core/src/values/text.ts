import { z } from 'zod'

/**
 * What a screen does not show and may obey: control characters but for tabs and line feeds, and what turns the direction in
 * which text is read. In a message or a terminal it could hide, or rewrite, what stands beside it.
 */
const OBEYED = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u
/** No database keeps it, whatever field it is in: what is stored is checked for it, and it is refused as such. */
const NEVER_STORED = '\u0000'

/** Words for people, as a source gives them or in the recorder's own: never empty, and all to be seen. */
export const Text = z
  .string()
  .regex(/\S/, { error: 'is empty: say something, or leave the field out' })
  .refine((text) => obeyedIn(text) === undefined, { error: ({ input }) => problemWith(String(input)) })

const obeyedIn = (text: string): string | undefined => OBEYED.exec(text.replaceAll(NEVER_STORED, ''))?.[0]

const problemWith = (text: string): string => {
  const code = (obeyedIn(text) ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const what = code > '2000' ? 'turns the direction of what is read' : 'is a control character and cannot be seen'
  return `holds U+${code}, which ${what}: take it out; of all such only tabs and line feeds are kept`
}
