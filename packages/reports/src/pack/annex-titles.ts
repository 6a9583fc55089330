/** Annexes by what they are called, as the parts that speak of them call them. */
export const UNDECIDED = 'Put earlier, and not decided by any entry'
export const TABLES = 'Tables behind the pack'
export const FOUND = 'Findings, one by one'
