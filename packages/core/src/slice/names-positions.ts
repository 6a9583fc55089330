/** Whether a field of a row, or of a part of one, names the entries that say so: it leads to them, and says nothing itself. */
export const namesPositions = (field: string, held: unknown): boolean =>
  (field === 'entries' || field === 'by') && Array.isArray(held) && held.every((each) => typeof each === 'number')
