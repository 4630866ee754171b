import { isPostgresFault } from '../database/postgresFault.ts'
import { RefusedError } from '../errors.ts'

/** What the database refuses of grants and people whatever came before it, and how that is said. Its codes are in the migrations. */
const words: [code: string, about: string, field: string, message: string][] = [
  ['LV002', '', 'grant', 'Another administrator than the one who gave it decides on a grant, and never the person themselves.'],
  ['LV003', '', 'grant', 'The person has another role in these days by now. A person has one role at a time: end that one first.'],
  ['LV004', '', 'role', 'Administrator and auditor are never one person. Choose somebody else.'],
  ['LV008', '', 'grant', 'This grant was ended already'],
  ['LV007', '', 'person', 'There are never fewer than two administrators. Let somebody else become one first.'],
  ['23505', 'role_grant_decision_pkey', 'grant', 'Somebody else decided on this grant at the same moment.'],
  ['23505', 'role_grant_end_pkey', 'grant', 'Somebody else ended this grant at the same moment.'],
  ['23505', 'person_disabling_current', 'person', 'Somebody else disabled this person at the same moment.'],
  ['23505', 'identity_pkey', 'subject', 'This person was added at the same moment. Open them in the list of people.'],
]

/**
 * Awaits a change that the database may refuse by the rules of people and grants.
 *
 * @throws RefusedError in words for those refusals; any other fault as it is
 */
export async function saidInWords<T>(change: Promise<T>): Promise<T> {
  return change.catch((error: unknown) => {
    const known = words.find(([code, about]) => isPostgresFault(error, code, about))
    if (!known) throw error
    const [, , field, message] = known
    throw new RefusedError(message, [{ field, message }])
  })
}
