import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { governPerson, type GovernPerson } from './governPerson.ts'
import { endSessions } from './personSessions.ts'
import { addDisabling } from './personStore.ts'

/** Refuses somebody else from their next request on, whatever they were granted, and ends their sessions. */
export function disablePerson(acting: Acting, input: GovernPerson): Promise<Made> {
  return governPerson(acting, input, {
    operation: 'disablePerson',
    reasonFor: 'why the person is disabled',
    whyNot: ({ disabledAt }) => (disabledAt ? 'This person is disabled already' : null),
    work: async ({ id, person, reason, writing }) => {
      await addDisabling(acting.database, { id, code: person.code, reason }, writing)
      await endSessions(acting, person.code, 'DISABLED')
    },
  })
}
