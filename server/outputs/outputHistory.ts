import { referencesOf } from '../disruptions/loadDisruptions.ts'
import type { Acting } from '../facts/acting.ts'
import { historyOf, type HistoryEntry } from '../facts/fieldChanges.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { loadProgrammesAt } from '../programmes/loadProgrammes.ts'
import { outputFieldWords } from './outputFieldWords.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findOutputTexts, findOutputVersions, findQuestions } from './outputStore.ts'

/** History of each output as at its moment, newest version first, in five statements at most for a page, which is of one moment. */
export async function outputHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const { viewer, database, reference } = acting
  const moments = keys.map(readMoment)
  const versions = await findOutputVersions({ viewer, database, asAt: null }, moments.map(({ id }) => id))
  const versionIds = versions.map((version) => version.versionId)
  const questions = await findQuestions(database, versionIds)
  const texts = await findOutputTexts(database, versionIds)
  const versionsAt = ({ id, asAt }: Moment) => versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt))
  const references = await referencesOf(acting, moments.flatMap((moment) => versionsAt(moment).flatMap((version) => disruptionAt(version, moment) ?? [])))
  const names = await programmeNames(acting, moments.flatMap((moment) => versionsAt(moment).flatMap((version) => programmeAt(version, moment) ?? [])))
  const words = outputFieldWords(reference)
  return moments.map((moment) => {
    const inFull = versionsAt(moment).map((version) => ({
      ...version,
      questions: questions.filter((question) => question.versionId === version.versionId),
      whatWasDone: texts.get(version.versionId) ?? null,
      disruptionReference: references.get(disruptionAt(version, moment) ?? '') ?? null,
      programmeName: names.get(programmeAt(version, moment) ?? '') ?? null,
    }))
    return historyOf(inFull, words)
  })
}

type Moment = ReturnType<typeof readMoment>

/** The disruption of a version as it is at the moment of reading. */
function disruptionAt({ disruptionId }: OutputRecord, { asAt }: Moment): MomentKey | null {
  return disruptionId ? momentOf(disruptionId, asAt) : null
}

/** The programme of a version as it is at the moment of reading: that it was renamed is no change of the output. */
function programmeAt({ programmeId }: OutputRecord, { asAt }: Moment): MomentKey | null {
  return programmeId ? momentOf(programmeId, asAt) : null
}

async function programmeNames(acting: Acting, keys: MomentKey[]): Promise<Map<MomentKey, string>> {
  const wanted = [...new Set(keys)]
  const found = await loadProgrammesAt(acting, wanted)
  return new Map(wanted.flatMap((key, index) => (found[index] ? [[key, found[index].name] as const] : [])))
}
