/**
 * The officers' way in, for programs: notes of a meeting and workbooks made into drafts; what recording them would change; who vouches
 * for the money; and recording them, all or none. It is what the command does, without files, terminals or a store of its own.
 *
 * @module
 */

export { jsonLines } from '../record/json-lines.ts'
export { type Judgement, type JudgeOptions, judgeDrafts, recordDrafts } from '../record/judge-drafts.ts'
export { apartFromRecorded, type ToldApart } from './flow/apart-from-recorded.ts'
export { type Authority, type AuthorityOptions, authorise, problemsOfAuthority } from './flow/authorise.ts'
export { checkDrafts } from './flow/check-drafts.ts'
export type { CopyOptions } from './flow/copy-in-memory.ts'
export { type Preview, type PreviewOptions, preview } from './flow/preview.ts'
export type { Intake, IntakeProblem, PlacedDraft, ProgrammeDraft, ProgrammeLedger, TakenIn } from './intake.ts'
export { meetingIntake } from './meeting/meeting-intake.ts'
export { workbookIntake } from './workbook/workbook-intake.ts'
export { type TemplateOptions, workbookTemplate } from './workbook/workbook-template.ts'
