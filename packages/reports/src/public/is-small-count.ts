/** A count of so many people may tell who they are; a count of nobody does not. Parts of a post count as one. */
export const isSmallCount = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < 5
