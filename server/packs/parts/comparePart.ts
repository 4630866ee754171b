import type { PackPart } from '../packAsking.ts'
import type { PackSection } from '../packContent.ts'
import { type ComparedFacts, readCompared } from './compare/comparedFacts.ts'
import { countsSection } from './compare/countsSection.ts'
import { differencesSection } from './compare/differencesSection.ts'
import { missingSection } from './compare/missingSection.ts'
import { summarySection } from './compare/summarySection.ts'

/**
 * Every unit beside the others: what the figures say, what is missing, counts and differences.
 *
 * Checked in: test/api/packs/compareParts.test.ts.
 */
export const comparePart: PackPart = {
  doing: 'Comparing units',
  build: async (asking) => comparedSections(await readCompared(asking)),
}

/** The sections in the order of the pack, of what was read. */
export function comparedSections(facts: ComparedFacts): PackSection[] {
  return [summarySection(facts), missingSection(facts), countsSection(facts), differencesSection(facts)]
}
