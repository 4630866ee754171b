import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { governPerson, type GovernPerson } from './governPerson.ts'
import { addPersonAct, closeDisabling } from './personStore.ts'

const notDisabled = 'This person is not disabled, so there is nothing to undo'

/** Lets somebody else in again, with what they are granted by then. */
export function enablePerson(acting: Acting, input: GovernPerson): Promise<Made> {
  return governPerson(acting, input, {
    operation: 'enablePerson',
    reasonFor: 'why the person is let in again',
    whyNot: ({ disabledAt }) => (disabledAt ? null : notDisabled),
    work: async ({ id, person, reason, writing }) => {
      if (!(await closeDisabling(acting.database, person.code, writing.now))) throw new RefusedError(notDisabled, [{ field: 'person', message: notDisabled }])
      await addPersonAct(acting.database, { id, code: person.code, act: 'ENABLED', reason }, writing)
    },
  })
}
