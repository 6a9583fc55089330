/**
 * A count of people: `1 person`, `21 people`.
 *
 * @param which which people, before the word and with a space: `1 more person`.
 */
export const peopleInWords = (count: number, which: '' | 'more ' = ''): string =>
  `${count} ${which}${count === 1 ? 'person' : 'people'}`
