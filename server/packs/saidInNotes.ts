import { aboutUnitsBeside } from '../comparison/comparisonCaveats.ts'
import { madeFrom, overTheEnd } from '../measures/basisCaveats.ts'
import { aboutDisruptions, aboutIntervals, aboutInvention, aboutLondon, aboutNetwork, aboutPeople, aboutSeveral } from '../measures/caveats.ts'
import { aboutIntervalsOfJudgement } from '../measures/longTerm/longTermCaveats.ts'
import type { PackSection } from './packContent.ts'

/** Caveats of the pages that the notes of a pack, or its cover, say in the same words or in others. */
const general: ReadonlySet<string> = new Set([
  ...aboutInvention(true), ...Object.values(madeFrom), overTheEnd, ...aboutDisruptions, aboutNetwork, aboutSeveral, aboutIntervals,
  aboutIntervalsOfJudgement, aboutLondon, ...Object.values(aboutPeople), ...aboutUnitsBeside,
])

/**
 * What is left to say of these caveats: those that the notes of a pack do not say.
 *
 * What figures as recorded are made from is said with the returns behind them, which the section on what is missing says.
 */
export function notInNotes(caveats: readonly string[]): string[] {
  return caveats.filter((caveat) => !general.has(caveat) && !caveat.startsWith(madeFrom.AS_RECORDED))
}

/**
 * A section in which no paragraph and no note of a table says what the notes of the pack say once.
 *
 * Checked in: test/unit/packs/saidInNotes.test.ts.
 */
export function leftToNotes(section: PackSection): PackSection {
  return { ...section, paragraphs: notInNotes(section.paragraphs), tables: section.tables.map((table) => ({ ...table, notes: notInNotes(table.notes) })) }
}
