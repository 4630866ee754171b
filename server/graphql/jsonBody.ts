import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { refuseOtherSites } from '../http/sameOrigin.ts'
import { takesJson, takesStream } from './acceptedAnswers.ts'
import { badRequest } from './badRequest.ts'
import { jsonProblem } from './jsonProblem.ts'
import { readBody } from './readBody.ts'

/** JSON, and in no other letters than UTF-8. */
const jsonType = /^application\/(graphql\+)?json(\s*;\s*charset="?utf-8"?)?\s*$/i

/**
 * Takes one query as JSON by POST and nothing else: no queries in addresses, no forms, no other site's pages, no list of
 * queries, no packed, large or slow body.
 *
 * @param origin address that browsers use; null where it is not configured
 * @param seconds in which a body must come
 */
export function jsonBody({ origin, seconds }: { origin: string | null; seconds: number }): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      // Yoga would run a query that stands in an address, where it is logged and kept.
      if (request.method !== 'POST') return setRequestParser(() => { throw badRequest(405, 'Send the query as JSON, by POST') })
      setRequestParser(async (posted) => {
        refuseOtherForms(posted)
        refuseOtherSites(posted, origin)
        return readQuery(await readBody(posted, seconds))
      })
    },
  }
}

function refuseOtherForms({ headers, url }: Request): void {
  if (!jsonType.test(headers.get('content-type') ?? '')) throw badRequest(415, 'Send the query as JSON (content-type application/json)')
  const packing = headers.get('content-encoding') ?? 'identity'
  if (packing.toLowerCase() !== 'identity') throw badRequest(415, 'Send the query unpacked: no content-encoding is taken')
  const wanted = headers.get('accept') ?? '*/*'
  // Which of the two it must be is known once the query is (documentLimits.ts).
  if (!takesJson(wanted) && !takesStream(wanted)) throw badRequest(406, 'Answers are JSON: accept application/json')
  // Yoga reads none of it here; but addresses are logged and kept, so nothing may be in the habit of standing there.
  if (URL.canParse(url) && new URL(url).search !== '') throw badRequest(400, 'Send everything in the body: nothing may stand in the address')
}

function readQuery(text: string): GraphQLParams {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    throw badRequest(400, 'The body is not JSON, or ends before its end')
  }
  if (Array.isArray(sent)) throw badRequest(400, 'Send one query at a time')
  if (typeof sent !== 'object' || sent === null) throw badRequest(400, 'Send the query as one JSON object')
  const problem = jsonProblem(text)
  if (problem) throw badRequest(400, problem)
  return sent as GraphQLParams
}
