import type { Acting } from '../facts/acting.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { historyOf, type HistoryEntry } from '../facts/fieldChanges.ts'
import { countedGrading } from './countedGrade.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { disruptionFieldWords } from './disruptionFieldWords.ts'
import { findOutcomes, findTexts, findVersions } from './disruptionStore.ts'
import { findGradings, type GradingRecord } from './gradingStore.ts'
import { referencesOf } from './loadDisruptions.ts'

/** A grading, and whether it is the one that counts among those known at the moment of reading. */
export type ShownGrading = GradingRecord & { isCounted: boolean }

/** Gradings of each disruption as at its moment, in two statements at most however many there are. */
export async function shownGradings({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<ShownGrading[][]> {
  const moments = keys.map(readMoment)
  const all = await findGradings(database, viewer, moments.map(({ id }) => id))
  return moments.map(({ id, asAt }) => {
    const known = all.filter((grading) => grading.disruptionId === id && (!asAt || grading.recordedAt <= asAt))
    const counted = countedGrading(known)
    return known.map((grading) => ({ ...grading, isCounted: grading === counted }))
  })
}

/** History of each disruption as at its moment, newest version first, in four statements at most for a page, which is of one moment. */
export async function histories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const { viewer, database, reference } = acting
  const moments = keys.map(readMoment)
  const versions = await findVersions({ viewer, database, asAt: null }, moments.map(({ id }) => id))
  const versionIds = versions.map((version) => version.versionId)
  const outcomes = await findOutcomes(database, versionIds)
  const texts = await findTexts(database, versionIds)
  const versionsAt = ({ id, asAt }: Moment) => versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt))
  const references = await referencesOf(acting, moments.flatMap((moment) => versionsAt(moment).flatMap((version) => mergedIntoAt(version, moment) ?? [])))
  const words = disruptionFieldWords(reference)
  return moments.map((moment) => {
    const inFull = versionsAt(moment).map((version) => ({
      ...version,
      outcomes: outcomes.filter((outcome) => outcome.versionId === version.versionId),
      whatHappened: texts.get(version.versionId) ?? null,
      mergedIntoReference: references.get(mergedIntoAt(version, moment) ?? '') ?? null,
    }))
    return historyOf(inFull, words)
  })
}

type Moment = ReturnType<typeof readMoment>

/** The record that counts in a version's place, as it is at the moment of reading. */
function mergedIntoAt({ mergedIntoId }: DisruptionRecord, { asAt }: Moment): MomentKey | null {
  return mergedIntoId ? momentOf(mergedIntoId, asAt) : null
}
