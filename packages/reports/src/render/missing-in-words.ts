import type { Missing } from '../document.ts'

/** Why a cell has no value, as it is shown in its place. */
export const MISSING_IN_WORDS: Readonly<Record<Missing, string>> = {
  unknown: 'not known',
  notStated: 'not stated',
  notEvidenced: 'not evidenced',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
  suppressed: 'suppressed',
  withheld: 'withheld',
}

/** What each of these words means, for readers of files. */
export const MISSING_EXPLAINED: Readonly<Record<Missing, string>> = {
  unknown: 'Nobody knows it',
  notStated: 'No source states it',
  notEvidenced: 'Sources give a figure for all councils together, and none for this one',
  notApplicable: 'There can be no value here',
  undetermined: 'Sources are too vague about when it happened to tell',
  suppressed: 'A count of fewer than five people, or what would give one away, is left out of the public version',
  withheld: 'It rests on what is exempt or personal, and is left out of the public version',
}
