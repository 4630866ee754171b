import type { ScoreEvent } from './scoreStepsEvents.ts'

/** Scores by one method in a row; nothing joins it to the next. */
export interface ScoreSegment {
  method: string
  scores: ScoreEvent[]
  /** To which day its last score is known to stand: that of the next method's first score; none after the last one. */
  standsTo: string | null
}

/** @param scores by day, earliest first */
export function scoreSegments(scores: readonly ScoreEvent[]): ScoreSegment[] {
  const segments: ScoreSegment[] = []
  for (const score of scores) {
    const last = segments.at(-1)
    if (last?.method === score.method) {
      last.scores.push(score)
      continue
    }
    if (last) last.standsTo = score.day
    segments.push({ method: score.method, scores: [score], standsTo: null })
  }
  return segments
}
