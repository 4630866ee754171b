import { maySeeAggregates, whyNotSeeFigures } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { addRemoval, readQuestions } from './savedQuestionStore.ts'

export type RemoveQuestion = { key: string; slug: string }

/**
 * Removes a question of the viewer's own: nobody is asked it any more, and its address leads to nothing else.
 *
 * @throws RefusedError, in the same words, when there is none of that name, it is another's, or it was removed
 */
export async function removeQuestion({ viewer, database, now }: Acting, input: RemoveQuestion): Promise<Made> {
  if (!maySeeAggregates(viewer)) throw new RefusedError(whyNotSeeFigures(viewer))
  // Removed ones too: the same submission again gets the same answer.
  const [own] = await readQuestions(database, Prisma.sql`q.slug = ${input.slug} AND q.recorded_by = ${viewer.code}`)
  const submission = { viewer, operation: 'removeQuestion', recordKind: 'SavedQuestion', input, now } as const
  return carryOutOnce(database, submission, own?.id ?? null, async (id) => {
    const isRemoved = own !== undefined && (await addRemoval(database, id, { personCode: viewer.code, now }))
    if (!isRemoved) throw new RefusedError('There is no such question among those that you saved, so nothing was removed. Load the list again.')
  })
}
