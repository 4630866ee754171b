import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText } from '../facts/textRules.ts'
import { findOtherPerson } from './findGoverned.ts'
import { saidInWords } from './grantFault.ts'
import { reasonProblems } from './grantRules.ts'
import type { ManagedPerson } from './personRecord.ts'
import type { Writing } from './personStore.ts'

export type GovernPerson = { key: string; person: string; reason: string }

/** What an administrator is about to do to somebody: under which id, why, and as whom. */
export type Governing = { id: string; person: ManagedPerson; reason: string; writing: Writing }

/**
 * Does something to somebody else, once, with a reason that is kept.
 *
 * @param change what it needs the person to be ("disable" somebody who is not disabled), how the reason is asked for, and the work
 */
export async function governPerson(
  acting: Acting,
  input: GovernPerson,
  change: { operation: string; reasonFor: string; whyNot: (person: ManagedPerson) => string | null; work: (governing: Governing) => Promise<void> },
): Promise<Made> {
  const { database, now } = acting
  const { administrator, person } = await findOtherPerson(acting, input.person)
  const detail = { person: person.code }
  const submission = { viewer: administrator, operation: change.operation, recordKind: 'Person', input, now, detail } as const
  return carryOutOnce(database, submission, null, async (id) => {
    const message = change.whyNot(person)
    if (message) throw new RefusedError(message, [{ field: 'person', message }])
    refuseProblems(reasonProblems(input.reason, change.reasonFor))
    await saidInWords(change.work({ id, person, reason: keptText(input.reason), writing: { by: administrator.code, now } }))
  })
}
