import { administratorFrom, type Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { GrantRecord } from './grantRecord.ts'
import { findGrants } from './grantStore.ts'
import type { ManagedPerson } from './personRecord.ts'
import { findPeople } from './personStore.ts'

/**
 * Somebody whom an administrator governs: anybody but themselves.
 *
 * @throws RefusedError when there is nobody with that code, and when it is the administrator
 */
export async function findOtherPerson({ viewer, database }: Acting, code: string): Promise<{ administrator: Viewer; person: ManagedPerson }> {
  const administrator = administratorFrom(viewer)
  const [person] = await findPeople({ viewer, database }, [code])
  const refuse = (message: string) => new RefusedError(message, [{ field: 'person', message }])
  if (!person) throw refuse('There is nobody with this code. Choose somebody from the list of people.')
  if (person.code === administrator.code) throw refuse('Nobody changes anything of themselves here. Ask another administrator.')
  return { administrator, person }
}

/**
 * A grant that an administrator may look at.
 *
 * @throws RefusedError when there is none with that id
 */
export async function findGrantFor({ viewer, database }: Acting, nodeId: string): Promise<{ administrator: Viewer; grant: GrantRecord }> {
  const administrator = administratorFrom(viewer)
  const id = recordIdFrom(nodeId, 'Grant')
  const [grant] = id ? await findGrants({ viewer, database }, [id]) : []
  if (!grant) {
    const message = 'There is no such grant'
    throw new RefusedError(message, [{ field: 'grant', message }])
  }
  return { administrator, grant }
}
