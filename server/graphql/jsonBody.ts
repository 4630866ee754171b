import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga'

/** Largest request, in bytes. Files will come by a route of their own. */
export const largestBody = 256 * 1024

function refusal(status: number, message: string) {
  return createGraphQLError(message, { extensions: { http: { status }, code: 'BAD_REQUEST' } })
}

/**
 * Takes JSON by POST and nothing else: no queries in addresses, no forms, no other site's pages, no
 * body above the limit.
 */
export function jsonBody(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      // Yoga would run a query that stands in an address, where it is logged and kept.
      if (request.method !== 'POST') return setRequestParser(() => { throw refusal(405, 'Send the query as JSON, by POST') })
      setRequestParser(async (posted) => {
        const type = posted.headers.get('content-type') ?? ''
        if (!/^application\/(graphql\+)?json(;|$)/i.test(type)) throw refusal(415, 'Send the query as JSON (content-type application/json)')
        refuseOtherSites(posted)
        const text = await readWithin(posted)
        try {
          return JSON.parse(text) as GraphQLParams
        } catch (error) {
          throw refusal(400, `The body is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`)
        }
      })
    },
  }
}

function refuseOtherSites(request: Request): void {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host') ?? new URL(request.url).host
  if (origin && URL.canParse(origin) && new URL(origin).host === host) return
  if (origin) throw refusal(403, 'Requests from pages of other sites are refused')
}

/** A larger body is read on to this, and dropped: a sender whose upload is cut off never sees the answer. */
const largestHeardOut = 32 * 1024 * 1024

async function readWithin(request: Request): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > largestHeardOut) break
    if (size <= largestBody) parts.push(part)
  }
  if (size > largestBody) {
    throw refusal(413, `The request is larger than ${largestBody / 1024} KiB, the most that is taken. Send less text.`)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}
