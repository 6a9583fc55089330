import { defineSlice } from '../../slice/define-slice.ts'
import * as disagreements from './contradiction-findings.ts'
import { contradictions } from './contradictions.ts'
import * as documents from './document-findings.ts'
import { evidenceEvents } from './events.ts'
import * as findings from './findings.ts'
import { noted } from './noted.ts'
import * as notedFindings from './noted-findings.ts'
import { packs } from './packs.ts'
import {
  attachDocument,
  issuePack,
  noteContradiction,
  noteFact,
  registerDocument,
  resolveContradiction,
} from './recipes.ts'
import * as rules from './rules.ts'
import { sources } from './sources.ts'
import { initialEvidence } from './state.ts'
import * as words from './words.ts'

/** What facts rest on, what of it does not agree, and which packs were made of it. */
export const evidence = defineSlice({
  name: 'evidence',
  events: evidenceEvents,
  initial: initialEvidence,

  on: {
    DocumentRegistered: (own, fact) => registerDocument(own, fact),
    EvidenceAttached: (own, fact) => attachDocument(own, fact),
    ContradictionNoted: (own, fact) => noteContradiction(own, fact),
    ContradictionResolved: (own, fact) => resolveContradiction(own, fact),
    FactNoted: (own, fact) => noteFact(own, fact),
    PackIssued: (own, fact) => issuePack(own, fact),
  },

  rules: {
    'a document that is attached is registered': rules.attachesARegisteredDocument,
    'a contradiction that is resolved was noted': rules.resolvesANotedContradiction,
    'a pack shows a day that had come when it was issued': rules.showsADayThatHadCome,
    'a pack uses papers that were there when it was issued': rules.usesPapersThatWereThere,
  },

  findings: {
    'evidence is outstanding': findings.outstandingEvidence,
    'a cited document is not registered': documents.citedWithoutRegistration,
    'a fact is known before its document was published': documents.knownBeforePublished,
    'a document is registered before it was published': documents.registeredBeforePublished,
    'a source is cited with another hash than its document': documents.citedWithAnotherHash,
    'a source is cited with several hashes': documents.citedWithSeveralHashes,
    'a document is attached to a source that no fact cites': documents.attachedToNothing,
    'a document is attached to what is itself a document': documents.attachedToADocument,
    'several documents are registered as one file': documents.sameFiles,
    'sources disagree about a document': documents.contestedDocuments,
    'a contradiction stands unresolved': disagreements.unresolvedContradictions,
    'a contradiction is about nothing that is recorded': disagreements.aboutNothing,
    'sources disagree about a contradiction': disagreements.contestedContradictions,
    'a noted fact is about nothing that is recorded': notedFindings.notedAboutNothing,
    'sources disagree about a noted fact': notedFindings.contestedNotes,
    'sources disagree about a pack': findings.contestedPacks,
    'a pack is made of more entries than there are': findings.packsOfMoreEntries,
  },

  words: {
    DocumentRegistered: (_, fact) => words.ofRegistration(fact.data),
    EvidenceAttached: (all, fact) => words.ofAttachment(all, fact.data),
    ContradictionNoted: (_, fact) => words.ofContradiction(fact.data),
    ContradictionResolved: (all, fact) => words.ofResolution(all, fact.data),
    FactNoted: (_, fact) => words.ofNotedFact(fact.data),
    PackIssued: (_, fact) => words.ofPack(fact.data),
  },

  views: { contradictions, noted, packs, sources },
})
