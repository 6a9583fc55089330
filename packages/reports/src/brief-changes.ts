/**
 * What a pack would tell of changes, in brief, for whoever previews them. Nothing here makes a pack or draws one, so that it loads
 * in no time.
 *
 * @module
 */

export { type BriefChanges, briefChanges } from './pack/brief-changes.ts'
export { VIEWS_OF_THE_PACK } from './pack/views-compared.ts'
