import { aboutUnitsBeside } from '../comparison/comparisonCaveats.ts'
import { madeFrom, overTheEnd } from '../measures/basisCaveats.ts'
import { aboutDisruptions, aboutIntervals, aboutInvention, aboutLondon, aboutNetwork, aboutPeople, aboutSeveral } from '../measures/caveats.ts'
import type { PackSection } from './packContent.ts'

/** Caveats of the pages that the notes of a pack, or its cover, say in the same words or in others. */
const general: ReadonlySet<string> = new Set([
  ...aboutInvention(true), ...Object.values(madeFrom), overTheEnd, ...aboutDisruptions, aboutNetwork, aboutSeveral, aboutIntervals,
  // Long-term figures have it of judging.
  aboutIntervals.replace('graded', 'judged'), aboutLondon, ...Object.values(aboutPeople), ...aboutUnitsBeside,
])

/** How the caveat of figures as recorded begins; what follows are the returns, which the section on what is missing says. */
const asRecorded = 'Figures are as recorded: what is recorded or corrected later changes them.'

/** What is left to say of these caveats: those that the notes of a pack do not say. */
export function notInNotes(caveats: readonly string[]): string[] {
  return caveats.filter((caveat) => !general.has(caveat) && !caveat.startsWith(asRecorded))
}

/**
 * A section in which no paragraph and no note of a table says what the notes of the pack say once.
 *
 * Checked in: test/unit/packs/saidInNotes.test.ts.
 */
export function leftToNotes(section: PackSection): PackSection {
  return { ...section, paragraphs: notInNotes(section.paragraphs), tables: section.tables.map((table) => ({ ...table, notes: notInNotes(table.notes) })) }
}
