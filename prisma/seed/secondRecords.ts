import type { DatedDisruption } from './datedDisruption.ts'
import { laterMoment, type LaterVersion } from './disruptionCorrections.ts'
import { writeDisruption, type WrittenDisruption } from './disruptionFacts.ts'
import type { EffectDays } from './effectDays.ts'
import type { FactChunk } from './factChunk.ts'
import type { ReferenceNumbers } from './referenceNumbers.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, workingMoment } from './storyDays.ts'
import { recordersOf } from './unitStories.ts'
import { drawWhatHappened } from './wordsOfAction.ts'

/** A second record of a disruption that a colleague had recorded already. */
export interface SecondRecord {
  dated: DatedDisruption
  first: DatedDisruption
  /** Whether somebody noticed, and merged it into the first. */
  isMerged: boolean
}

/** Share of disruptions that are recorded twice: ours. Even the smallest stories have two in each unit. */
const share = 0.002
const fewest = 2

/**
 * Some disruptions against groups are recorded once more within days, by somebody else, for the same day or the next.
 * Every other one is noticed and merged; the others stand, for the reader to find.
 */
export function recordSomeTwice(dated: readonly DatedDisruption[], days: EffectDays, random: SeededRandom): SecondRecord[] {
  const exact = dated.filter(({ group, precision, recorded }) => group && precision === 'DAY' && dayOfMoment(recorded) + 12 < days.time.last)
  return random.several(exact, Math.max(fewest, Math.round(dated.length * share))).map((first, index): SecondRecord => {
    first.isPointedTo = true
    const recorded = workingMoment(random, dayOfMoment(first.recorded) + random.whole(1, 9), days.time.last)
    const from = days.outsideGap(first.from + 1) === first.from + 1 && random.chance(0.5) ? first.from + 1 : first.from
    const { group, day, grade, precision } = first
    return { dated: { group, day, grade, precision, from, to: from + 1, recorded }, first, isMerged: index % 2 === 0 }
  })
}

/** Writes a second record: by another person, in other words, with the outcomes of the first. */
export function addSecondRecord(
  chunk: FactChunk,
  { unit, time }: EffectDays,
  second: SecondRecord,
  first: WrittenDisruption,
  references: ReferenceNumbers,
  random: SeededRandom,
): void {
  const { from, to, grade, recorded } = second.dated
  const content = { ...first.content, from, to, ownReference: null, whatHappened: drawWhatHappened(first.content.tactics, grade, random) }
  const moment = second.isMerged ? laterMoment(recorded, time, random) : null
  const merged: LaterVersion[] =
    moment === null ? [] : [{ moment, reason: 'The same disruption was recorded twice', content, isWithdrawn: true, mergedIntoId: first.id }]
  const recorder = random.pick(recordersOf(unit.unitCode).filter((code) => code !== first.recorder))
  writeDisruption(chunk, { unit, dated: second.dated, content, later: merged, recorder }, references, time, random)
}
