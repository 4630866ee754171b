import type { Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptOutput } from './acceptOutput.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import type { OutputFacts } from './outputFacts.ts'
import type { OutputRecord } from './outputRecord.ts'
import { addOutputVersion } from './outputWriting.ts'
import { textsOfOutput } from './textsOfOutput.ts'

export type CorrectOutput = Revision & { facts: OutputFacts }

/**
 * Adds a version to an output of the recorder's unit; the one before stays. A withdrawn output is restored first. Nobody
 * is asked again about a text that stands, or that their draft of the correction holds.
 */
export function correctOutput(acting: Acting, input: CorrectOutput): Promise<Made> {
  const answeredTexts = async (current: OutputRecord) => [
    ...(await textsOfOutput(acting, current)),
    ...(await draftedTexts(acting, { key: input.key, kind: 'OUTPUT', recordId: current.id })),
  ]
  return reviseRecord(acting, { change: 'correct', kind: 'Output', input, answeredTexts }, findOwnOutput, async (current, next) => {
    const kept = await acceptOutput(acting, input.facts, current)
    await addOutputVersion(acting.database, { outputId: current.id, ...next }, kept, next)
  })
}
