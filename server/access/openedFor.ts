import { createGraphQLError } from 'graphql-yoga'

/**
 * Refuses a request of a page that was opened for somebody else: a person chosen in another tab changes who the
 * browser says it is, and what was typed for one unit must not be kept in another.
 *
 * @param personCode whose session it is; null where it ended, or never was
 * @throws GraphQLError with the code ANOTHER_PERSON, or NOT_SIGNED_IN where nobody is signed in any more; a request that
 * names nobody is taken as it is
 */
export function refuseAnotherPerson(request: Request, personCode: string | null): void {
  const openedFor = request.headers.get('x-longview-person')
  if (openedFor === null || openedFor === personCode) return
  if (personCode === null) {
    throw createGraphQLError(
      'You were signed out. Nothing was kept. What you typed is still here: sign in again in another tab, then go on.',
      { extensions: { http: { status: 401 }, code: 'NOT_SIGNED_IN' } },
    )
  }
  throw createGraphQLError(
    'Somebody else was chosen in this browser since this page was opened. Nothing was kept. ' +
      'What you typed is still here: choose the person of this page again in another tab, then go on.',
    { extensions: { http: { status: 409 }, code: 'ANOTHER_PERSON' } },
  )
}
