import { createGraphQLError } from 'graphql-yoga'
import type { Viewer } from './viewer.ts'

/**
 * Refuses a request of a page that was opened for somebody else: a person chosen in another tab changes who the
 * browser says it is, and what was typed for one unit must not be kept in another.
 *
 * @throws GraphQLError with the code ANOTHER_PERSON; a request that names nobody is taken as it is
 */
export function refuseAnotherPerson(request: Request, viewer: Viewer | null): void {
  const openedFor = request.headers.get('x-longview-person')
  if (openedFor === null || openedFor === viewer?.code) return
  throw createGraphQLError(
    'Somebody else was chosen in this browser since this page was opened. Nothing was kept. ' +
      'What you typed is still here: choose the person of this page again in another tab, then go on.',
    { extensions: { http: { status: 409 }, code: 'ANOTHER_PERSON' } },
  )
}
