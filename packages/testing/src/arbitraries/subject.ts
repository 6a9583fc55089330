/** The parts of the programme that histories are about. */
export const SUBJECTS = [
  'services',
  'staff',
  'savings',
  'benefits',
  'risks',
  'evidence',
  'governance',
  'plan',
  'costs',
  'performance',
  'sharing',
] as const

/** A part of the programme that a law is about. */
export type Subject = (typeof SUBJECTS)[number]
