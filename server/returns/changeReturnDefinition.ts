import { administratorFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { definitionsAt } from './definitionsAt.ts'
import { idOfDefinition } from './returnDefinitionId.ts'
import { firstDayOf, returnDefinitionProblems, type DefinitionFacts } from './returnDefinitionRules.ts'
import { addReturnDefinition, lockReturnDefinitions, readBegunUntil } from './returnDefinitionStore.ts'

export type ChangeReturnDefinition = WithTextAnswers & DefinitionFacts & { key: string }

/**
 * Changes what returns ask, and by when they are due, from a period on of which no return was begun. Returns of periods before keep
 * what they were asked.
 *
 * @returns the id of the version, as `idOfDefinition` makes it
 */
export async function changeReturnDefinition({ viewer, database, now }: Acting, input: ChangeReturnDefinition): Promise<Made> {
  const administrator = administratorFrom(viewer)
  const version = nextOf(await definitionsAt(database, null))
  const submission = { viewer: administrator, operation: 'changeReturnDefinition', recordKind: 'ReturnDefinition', input, now, detail: { version } } as const
  return carryOutOnce(database, submission, idOfDefinition(version), async () => {
    await lockReturnDefinitions(database)
    const definitions = await definitionsAt(database, null)
    if (nextOf(definitions) !== version) throw new RefusedError('Another administrator changed what returns ask meanwhile. Look at what stands now, then try again.')
    refuseProblems(returnDefinitionProblems(input, { definitions, begunUntil: await readBegunUntil(database), today: londonDayOf(now) }))
    const { months, dueWorkingDays, figures, reason } = input
    const validFrom = firstDayOf(input.validFrom) ?? input.validFrom
    const added = { version, validFrom, months, dueWorkingDays, beginsReporting: input.beginsReporting ?? false, figures, reason: keptText(reason) }
    await addReturnDefinition(database, added, { personCode: administrator.code, now })
  })
}

function nextOf(definitions: readonly { version: number }[]): number {
  return (definitions.at(-1)?.version ?? 0) + 1
}
