import { sameButFor } from '../../values/same-but-for.ts'

/** Whether two rows say the same, and since the same day, whichever entries say so: one more that bears them out makes no difference. */
export const sayTheSame = (one: unknown, other: unknown): boolean => sameButFor({ isPassedOver: isWhoSays }, one, other)

const isWhoSays = (field: string, member: unknown): boolean =>
  (field === 'entries' || field === 'by') && Array.isArray(member)
