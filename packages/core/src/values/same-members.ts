/** Whether two lists have the very same members in the same order. */
export const sameMembers = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index])
