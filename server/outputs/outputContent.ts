import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { KeptOutput } from './outputFacts.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findOutputTexts, findQuestions } from './outputStore.ts'

/** All that a version of an output says, for the next version to repeat. */
export async function outputContent(database: RequestDatabase, current: OutputRecord): Promise<KeptOutput> {
  const questions = await findQuestions(database, [current.versionId])
  const texts = await findOutputTexts(database, [current.versionId])
  return {
    ...current,
    questions: questions.map(({ versionId: _of, ...question }) => question),
    whatWasDone: texts.get(current.versionId) ?? null,
  }
}
