import type { Missing } from '../document.ts'

/** What each reason why there is no value means, for readers of files. */
export const MISSING_EXPLAINED: Readonly<Record<Missing, string>> = {
  unknown: 'nobody knows it',
  notStated: 'no source states it',
  notEvidenced: 'sources give a figure for all councils together, and none for this one',
  notApplicable: 'there can be no value here',
  undetermined: 'sources are too vague about when it happened to tell',
  suppressed: 'a count of fewer than five people, or what would give one away, is left out of the public version',
  withheld: 'it rests on what is exempt or personal, and is left out of the public version',
}
