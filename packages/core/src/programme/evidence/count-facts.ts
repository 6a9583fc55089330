/** `1 fact rests`, `3 facts rest`. */
export const countFacts = (count: number, does: string, doMany: string): string =>
  count === 1 ? `1 fact ${does}` : `${count} facts ${doMany}`
