import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import type { Grade } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'
import { momentText } from './storyDays.ts'
import { drawGradingReason } from './wordsOfAction.ts'

/**
 * Writes an originator's grading, counted from the moment it was given until the next one.
 * The reason of a negative goes into the table that few may read.
 */
export function addGrading(
  chunk: FactChunk,
  grading: { disruptionId: string; unitCode: string; recorder: string; grade: Grade; from: number; until: number | null },
  random: SeededRandom,
): void {
  const id = random.uuidAt(grading.from)
  const from = momentText(grading.from)
  chunk.add('grading', {
    id,
    disruption_id: grading.disruptionId,
    unit_code: grading.unitCode,
    kind: 'ORIGINATOR',
    grade: grading.grade,
    criteria_version: 'BEFORE_CRITERIA',
    recorded_by: grading.recorder,
    recorded_at: from,
    counted_from: from,
    counted_until: grading.until === null ? notYet : momentText(grading.until),
  })
  const reason = drawGradingReason(grading.grade, random)
  chunk.add(grading.grade === 'NEGATIVE' ? 'negative_grading_text' : 'grading_text', { grading_id: id, reason })
}
