import { createGraphQLError } from 'graphql-yoga'

/**
 * Whether a page of another site sent the request, by what its browser says (Origin, Sec-Fetch-Site). What is no browser
 * says neither: it has no cookies of anybody either, and must send JSON like everybody.
 *
 * @param origin address that browsers use for Longview, as `https://longview.example`; null where it is not configured:
 *   then the request's own Host must be the one of its Origin. Behind a proxy, or with a name that somebody else points at
 *   this machine, Host says nothing; so production always names its origin.
 */
export function isFromOtherSite(request: Request, origin: string | null): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return true
  const sender = request.headers.get('origin')
  if (sender === null) return false
  if (origin !== null) return sender !== origin
  const host = request.headers.get('host') ?? new URL(request.url).host
  return !URL.canParse(sender) || new URL(sender).host !== host
}

/**
 * Every route that changes anything refuses the pages of other sites.
 *
 * @throws GraphQLError with status 403
 */
export function refuseOtherSites(request: Request, origin: string | null): void {
  if (!isFromOtherSite(request, origin)) return
  throw createGraphQLError('Requests from pages of other sites are refused', { extensions: { http: { status: 403 }, code: 'BAD_REQUEST' } })
}
