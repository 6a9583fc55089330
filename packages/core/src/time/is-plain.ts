import type { Entry } from '../log/entry.ts'

/** Whether an entry leaves all that was recorded before it as it is: it corrects nothing and undoes nothing. */
export const isPlain = ({ type, supersedes }: Pick<Entry, 'type' | 'supersedes'>): boolean =>
  supersedes === undefined && type !== 'Reversed'
