/** Whether two papers name one role, however they use capitals and spaces: `Head of Law`, `head of law`. */
export const sameRole = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (role: string): string => role.trim().replaceAll(/\s+/g, ' ').toLowerCase()
