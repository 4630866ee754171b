import type { Viewer } from '../../server/access/viewer.ts'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'

/** Whom a request's cookie `longview-person` names, believed without a session: most tests are about what people may do, not how they came in. */
export function believeCookie(request: Request): Viewer | null {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim().split('='))
  const code = cookies.find(([name]) => name === 'longview-person')?.[1]
  return code ? findDemonstrationPerson(code) : null
}
