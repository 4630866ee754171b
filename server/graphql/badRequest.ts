import { createGraphQLError } from 'graphql-yoga'

/** A request that no page of Longview sends. The words never repeat what was sent: they are logged by those who send it. */
export function badRequest(status: number, message: string, code = 'BAD_REQUEST') {
  return createGraphQLError(message, { extensions: { http: { status }, code } })
}
