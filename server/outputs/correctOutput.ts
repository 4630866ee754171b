import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptOutput } from './acceptOutput.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import type { OutputFacts } from './outputFacts.ts'
import { addOutputVersion } from './outputWriting.ts'

export type CorrectOutput = Revision & { facts: OutputFacts }

/** Adds a version to an output of the recorder's unit; the one before stays. A withdrawn output is restored first. */
export function correctOutput(acting: Acting, input: CorrectOutput): Promise<Made> {
  return reviseRecord(acting, { change: 'correct', kind: 'Output', input }, findOwnOutput, async (current, next) => {
    const kept = await acceptOutput(acting, input.facts, current)
    await addOutputVersion(acting.database, { outputId: current.id, ...next }, kept, next)
  })
}
