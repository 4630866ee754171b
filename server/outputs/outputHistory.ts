import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import type { Acting } from '../facts/acting.ts'
import { historyOf, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { outputFieldWords } from './outputFieldWords.ts'
import { findOutputTexts, findOutputVersions, findQuestions } from './outputStore.ts'

/** History of each output as at its moment, newest version first, in four statements at most however many there are. */
export async function outputHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const { viewer, database, reference } = acting
  const moments = keys.map(readMoment)
  const versions = await findOutputVersions({ viewer, database, asAt: null }, moments.map(({ id }) => id))
  const versionIds = versions.map((version) => version.versionId)
  const questions = await findQuestions(database, versionIds)
  const texts = await findOutputTexts(database, versionIds)
  const references = await disruptionReferences(acting, versions.flatMap((version) => version.disruptionId ?? []))
  const inFull = versions.map((version) => ({
    ...version,
    questions: questions.filter((question) => question.versionId === version.versionId),
    whatWasDone: texts.get(version.versionId) ?? null,
    disruptionReference: version.disruptionId ? (references.get(version.disruptionId) ?? null) : null,
  }))
  const words = outputFieldWords(reference)
  return moments.map(({ id, asAt }) =>
    historyOf(inFull.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), words),
  )
}

/** Our references of disruptions, which never change, by id. */
async function disruptionReferences(acting: Acting, ids: string[]): Promise<Map<string, string>> {
  const found = await loadDisruptionsAt(acting, [...new Set(ids)])
  return new Map(found.flatMap((disruption) => (disruption ? [[disruption.id, disruption.reference] as const] : [])))
}
