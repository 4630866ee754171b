import type { PackPart } from '../packAsking.ts'
import { readLasting } from './compare/lastingFacts.ts'
import { lastingSection } from './compare/lastingSection.ts'

/**
 * Whether what was done lasted: a part of its own, for it reads as much again as all the rest of what compares units.
 *
 * Checked in: test/api/packs/compareParts.test.ts.
 */
export const lastingPart: PackPart = {
  doing: 'Looking whether it lasted',
  build: async (asking) => [lastingSection(await readLasting(asking))],
}
