import { createGraphQLError } from 'graphql-yoga'
import type { Viewer } from './viewer.ts'

/**
 * Refuses a request of a page that was opened for somebody else, or for another role or unit of the same person: who signs
 * in in another tab changes who the browser says it is, a grant may end and another begin, and what was typed for one unit
 * must not be kept in another.
 *
 * @param personCode whose session it is; null where it ended, or never was
 * @param viewer in which role and unit they look now; null where no grant lets them see anything, which is refused by what they
 *   ask for, in words that say what is missing
 * @throws GraphQLError with the code ANOTHER_PERSON, or NOT_SIGNED_IN where nobody is signed in any more; a request that
 * names nobody is taken as it is
 */
export function refuseAnotherPerson(request: Request, personCode: string | null, viewer: Viewer | null): void {
  const openedFor = request.headers.get('x-longview-person')
  if (openedFor === null) return
  if (openedFor === personCode) return refuseAnotherRole(request, viewer)
  if (personCode === null) {
    throw createGraphQLError(
      'You were signed out. Nothing was kept. What you typed is still here: sign in again in another tab, then go on.',
      { extensions: { http: { status: 401 }, code: 'NOT_SIGNED_IN' } },
    )
  }
  throw createGraphQLError(
    'Somebody else signed in in this browser since this page was opened. Nothing was kept. ' +
      'What you typed is still here: sign in as the person of this page again in another tab, then go on.',
    { extensions: { http: { status: 409 }, code: 'ANOTHER_PERSON' } },
  )
}

/** Sent by pages as `RECORDER EMSOU`, and `AUDITOR NETWORK` of those who have no unit. */
function refuseAnotherRole(request: Request, viewer: Viewer | null): void {
  const openedFor = request.headers.get('x-longview-role')
  if (openedFor === null || viewer === null || openedFor === `${viewer.role} ${viewer.unitCode ?? 'NETWORK'}`) return
  throw createGraphQLError(
    'What you may do has changed since this page was opened. Nothing was kept. ' +
      'What you typed is still here: copy what you need, then load this page again.',
    { extensions: { http: { status: 409 }, code: 'ANOTHER_PERSON' } },
  )
}
