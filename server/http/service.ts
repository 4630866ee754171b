import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { answerText } from './answerText.ts'
import { clientPages } from './clientPages.ts'
import { faultForLog } from './faultForLog.ts'
import { health } from './health.ts'
import { metrics } from './metrics.ts'
import type { Readiness } from './readiness.ts'
import { underNotes, type RequestNotes } from './requestNotes.ts'
import { routeOf, type Route } from './routeOf.ts'
import { securityHeaders } from './securityHeaders.ts'
import { signInOutcome } from './signInOutcome.ts'

export type ServiceParts = {
  /** The application: /graphql and the doors. */
  app: (request: IncomingMessage, response: ServerResponse) => unknown
  clientFolder: string
  ready: Readiness
  /** Browsers use https. */
  isSecure: boolean
  commit: string | null
  log: Pick<Logger, 'info' | 'debug' | 'error'>
}

export type Service = {
  server: Server
  /** From now on: not ready, and every answer asks its sender to come back on another connection. */
  beginStopping: () => void
}

const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'])

/** Longview as it is reached over HTTP: API, doors, pages and health, each answer with its headers, its number and its line in the log. */
export function createService({ app, clientFolder, ready, isSecure, commit, log }: ServiceParts): Service {
  const open = new Set<ServerResponse>()
  let isStopping = false
  const putHeaders = securityHeaders(isSecure)
  const notFound = (_request: IncomingMessage, response: ServerResponse) => answerText(response, 404, 'There is nothing at this address.')
  const pages = clientPages(clientFolder, notFound)
  const answerHealth = health({ ready, isStopping: () => isStopping, commit })

  const serve = async (route: Route, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    putHeaders(request, response)
    if (route.kind === 'API') {
      response.setHeader('Cache-Control', 'no-store')
      await app(request, response)
    } else if (route.kind === 'HEALTH') await answerHealth(path, request, response)
    else if (route.kind === 'NONE') notFound(request, response)
    else if (request.method === 'GET' || request.method === 'HEAD') pages(request, response)
    else answerText(response, 405, 'Pages are only read.', { Allow: 'GET, HEAD' })
  }

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 2_000 }, (request, response) => {
    const begun = performance.now()
    const [path = ''] = (request.url ?? '').split(/[?#]/, 1)
    const route = routeOf(path)
    const notes: RequestNotes = { id: randomUUID(), operation: null, person: null, outcome: null }
    open.add(response)
    metrics.openRequests.inc()
    response.setHeader('X-Request-Id', notes.id)
    if (isStopping) response.shouldKeepAlive = false
    response.once('close', () => {
      open.delete(response)
      metrics.openRequests.dec()
      tell({ request, response, route, notes, seconds: (performance.now() - begun) / 1_000, log })
    })
    underNotes(notes, () => serve(route, path, request, response)).catch((fault: unknown) => {
      log.error({ id: notes.id, ...faultForLog(fault) }, 'A request failed unexpectedly')
      if (response.headersSent) response.destroy()
      else answerText(response, 500, `Something went wrong on our side. If it happens again, give this number to support: ${notes.id}`)
    })
  })
  return {
    server,
    beginStopping: () => {
      isStopping = true
      for (const response of open) response.shouldKeepAlive = false
    },
  }
}

type Served = { request: IncomingMessage; response: ServerResponse; route: Route; notes: RequestNotes; seconds: number; log: ServiceParts['log'] }

/** The one line of a request, and its place in the figures. */
function tell({ request, response, route, notes, seconds, log }: Served): void {
  const method = methods.has(request.method ?? '') ? String(request.method) : 'other'
  // 499: whoever asked had gone before the answer was ready.
  const status = response.writableFinished || response.headersSent ? response.statusCode : 499
  metrics.requests.observe({ route: route.name, method, status: String(status) }, seconds)
  const signedIn = signInOutcome(route.name, method, response)
  if (signedIn) metrics.signIns.inc({ outcome: signedIn })
  const { id, operation, person, outcome } = notes
  const line = {
    requestId: id, method, route: route.name, status, ms: Math.round(seconds * 10_000) / 10,
    ...(operation ? { operation } : {}), ...(person ? { person } : {}), ...(outcome ? { outcome } : {}), ...(signedIn ? { outcome: signedIn } : {}),
  }
  log[route.kind === 'HEALTH' ? 'debug' : 'info'](line, 'request')
}
