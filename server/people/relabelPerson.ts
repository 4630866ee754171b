import type { Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { governPerson, type GovernPerson } from './governPerson.ts'
import { labelProblems, tidyLabel } from './personRules.ts'
import { addPersonVersion, closePersonVersion, isLabelTaken, labelTaken } from './personStore.ts'

export type RelabelPerson = GovernPerson & { label: string }

/** Writes anew how somebody else is shown, on every record that they made; how they were shown before stays. */
export function relabelPerson(acting: Acting, input: RelabelPerson): Promise<Made> {
  const { database, reference } = acting
  const label = tidyLabel(input.label)
  return governPerson(acting, input, {
    operation: 'relabelPerson',
    reasonFor: 'why the person is shown differently',
    whyNot: (person) => (person.label === label ? 'This person is shown so already' : null),
    work: async ({ id, person, reason, writing }) => {
      refuseProblems(labelProblems(label, reference.units))
      if (await isLabelTaken(acting, label, person.code)) refuseProblems([labelTaken])
      const isClosed = await closePersonVersion(database, person.id, writing.now)
      if (!isClosed) throw new RefusedError('Somebody else wrote anew how this person is shown, at the same moment. Look at it, then try again.')
      await addPersonVersion(database, { id, code: person.code, version: person.version + 1, label, reason }, writing)
    },
  })
}
