import { createRequire } from 'node:module'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './answerText.ts'
import type { Readiness } from './readiness.ts'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/**
 * What a supervisor asks: is the process there (/livez), may requests come (/readyz), what is it (/version). Nobody need
 * be signed in, and nothing is said of what is kept.
 */
export function health({ ready, isStopping, commit }: { ready: Readiness; isStopping: () => boolean; commit: string | null }) {
  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(response, 405, 'Ask by GET.', { Allow: 'GET, HEAD' })
    if (path === '/livez') return answerText(response, 200, 'Longview runs.')
    if (path === '/version') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify({ version, commit }))
      return
    }
    const whyNot = isStopping() ? 'Longview is stopping.' : await ready()
    answerText(response, whyNot ? 503 : 200, whyNot ?? 'Longview is ready.')
  }
}
