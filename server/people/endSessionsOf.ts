import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { governPerson, type GovernPerson } from './governPerson.ts'
import { endSessions } from './personSessions.ts'
import { addPersonAct } from './personStore.ts'

/** Ends every session of somebody else: they may sign in again. */
export function endSessionsOf(acting: Acting, input: GovernPerson): Promise<Made> {
  return governPerson(acting, input, {
    operation: 'endSessionsOf',
    reasonFor: 'why the sessions are ended',
    whyNot: () => null,
    work: async ({ id, person, reason, writing }) => {
      await addPersonAct(acting.database, { id, code: person.code, act: 'SESSIONS_ENDED', reason }, writing)
      await endSessions(acting, person.code, 'ENDED_BY_ADMINISTRATOR')
    },
  })
}
