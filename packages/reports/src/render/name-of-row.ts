import type { TableRow } from '../document.ts'

/** What a row is asked about by, and which part of it is shown: `councilSavings:2010/11/overall (bdc)`; nothing where it has no name. */
export const nameOfRow = ({ ref = '', part }: TableRow): string => (part === undefined ? ref : `${ref} (${part})`)
