import { createGraphQLError } from 'graphql-yoga'

/** The session is over: idle, after its 8 hours, signed out, or its person may not sign in any more. */
export const signedOut = () =>
  createGraphQLError('You were signed out, so the desk is not kept up to date here any more. Sign in again.', { extensions: { code: 'NOT_SIGNED_IN' } })

/** Somebody signed in in the same browser as another, or a grant ended and another began. */
export const isAnother = () =>
  createGraphQLError('What you may do has changed since the desk was opened. Load this page again.', { extensions: { code: 'ANOTHER_PERSON' } })

/** The process stops: another one, or the same after its restart, goes on. */
export const stopping = () =>
  createGraphQLError('Longview is being restarted. The desk is updated again in a moment.', { extensions: { code: 'BUSY', http: { status: 503 } } })

/** @param most that one person may hold */
export const tooManyOfPerson = (most: number) =>
  createGraphQLError(`You have the desk open ${most} times already. Close one of them; this one is updated every 15 seconds until then.`, {
    extensions: { code: 'TOO_MANY', http: { status: 429 } },
  })

export const tooManyInAll = () =>
  createGraphQLError('A great many desks are open. This one is updated every 15 seconds until some are closed.', {
    extensions: { code: 'BUSY', http: { status: 503 } },
  })
