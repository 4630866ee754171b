import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { answerText } from './answerText.ts'
import { clientPages } from './clientPages.ts'
import { faultForLog } from './faultForLog.ts'
import { hasSoundHost } from './hasSoundHost.ts'
import { health } from './health.ts'
import { underLine, type LogLine } from './logLine.ts'
import { metrics } from './metrics.ts'
import type { Readiness } from './readiness.ts'
import { refuseUnread } from './refuseUnread.ts'
import { routeOf, type Route } from './routeOf.ts'
import { securityHeaders } from './securityHeaders.ts'
import { signInOutcome } from './signInOutcome.ts'

export type ServiceParts = {
  /** The application: /graphql and the doors. */
  app: (request: IncomingMessage, response: ServerResponse) => unknown
  clientFolder: string
  ready: Readiness
  /** The address that browsers use, as `https://longview.example`; null where it is not configured: then each request's own Host is believed. */
  origin: string | null
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

type Serving = (route: Route, path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Longview as it is reached over HTTP: API, doors, pages and health, each answer with its headers, its number and its line in the log. */
export function createService({ app, clientFolder, ready, origin, isSecure, commit, log }: ServiceParts): Service {
  const open = new Set<ServerResponse>()
  let isStopping = false
  const putHeaders = securityHeaders(isSecure)
  const refuse = refuseUnread(putHeaders)
  const ownHost = origin === null ? null : new URL(origin).host
  const notFound = (_request: IncomingMessage, response: ServerResponse) => answerText(response, 404, 'There is nothing at this address.')
  const pages = clientPages(clientFolder, notFound)
  const answerHealth = health({ ready, isStopping: () => isStopping, commit })

  const serve: Serving = async (route, path, request, response) => {
    putHeaders(request, response)
    if (!hasSoundHost(request)) answerText(response, 400, 'The request names no host, or none that can be read.')
    else if (route.name === '/graphql' && request.method !== 'POST') answerText(response, 405, 'Send the query as JSON, by POST.', { Allow: 'POST' })
    else if (route.kind === 'API') {
      response.setHeader('Cache-Control', 'no-store')
      if (ownHost !== null) request.headers.host = ownHost
      await app(request, response)
    } else if (route.kind === 'HEALTH') await answerHealth(path, request, response)
    else if (route.kind === 'NONE') notFound(request, response)
    else if (request.method === 'GET' || request.method === 'HEAD') pages(request, response)
    else answerText(response, 405, 'Pages are only read.', { Allow: 'GET, HEAD' })
  }

  const expectNothing: Serving = async (_route, _path, request, response) => {
    putHeaders(request, response)
    answerText(response, 417, 'The request expects something that is not done here. Send it without the header Expect.')
  }

  const answer = (serving: Serving) => (request: IncomingMessage, response: ServerResponse) => {
    const begun = performance.now()
    const [path = ''] = (request.url ?? '').split(/[?#]/, 1)
    const route = routeOf(path)
    const noted: LogLine = { id: randomUUID(), operation: null, person: null, outcome: null }
    open.add(response)
    metrics.openRequests.inc()
    response.setHeader('X-Request-Id', noted.id)
    if (isStopping) response.shouldKeepAlive = false
    response.once('close', () => {
      open.delete(response)
      metrics.openRequests.dec()
      tell({ request, response, route, noted, seconds: (performance.now() - begun) / 1_000, log })
    })
    underLine(noted, () => serving(route, path, request, response)).catch((fault: unknown) => {
      log.error({ id: noted.id, ...faultForLog(fault) }, 'A request failed unexpectedly')
      if (response.headersSent) response.destroy()
      else answerText(response, 500, `Something went wrong on our side. If it happens again, give this number to support: ${noted.id}`)
    })
  }

  // A missing Host is refused by `serve`, in words and with the headers of every answer.
  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 2_000, requireHostHeader: false }
  const server = createServer(limits, answer(serve))
  server.on('checkExpectation', answer(expectNothing))
  server.on('clientError', (fault, connection) => {
    const isAnswering = [...open].some((response) => response.socket === connection && response.headersSent)
    const refused = refuse(fault, connection, isAnswering)
    if (!refused) return
    metrics.requests.observe({ route: 'none', method: 'other', status: String(refused.status) }, 0)
    log.info({ requestId: refused.id, method: 'other', route: 'none', status: refused.status }, 'request')
  })
  return {
    server,
    beginStopping: () => {
      isStopping = true
      for (const response of open) response.shouldKeepAlive = false
    },
  }
}

type Served = { request: IncomingMessage; response: ServerResponse; route: Route; noted: LogLine; seconds: number; log: ServiceParts['log'] }

/** The one line of a request, and its place in the figures. */
function tell({ request, response, route, noted, seconds, log }: Served): void {
  const method = methods.has(request.method ?? '') ? String(request.method) : 'other'
  // 499: whoever asked had gone before the answer was ready.
  const status = response.writableFinished || response.headersSent ? response.statusCode : 499
  // A stream lasts as long as somebody looks: among requests it would say that they are slow.
  metrics.requests.observe({ route: noted.isStream ? `${route.name} stream` : route.name, method, status: String(status) }, seconds)
  const signedIn = signInOutcome(route.name, method, response)
  if (signedIn) metrics.signIns.inc({ outcome: signedIn })
  const { id, operation, person, outcome } = noted
  const line = {
    requestId: id, method, route: route.name, status, ms: Math.round(seconds * 10_000) / 10,
    ...(operation ? { operation } : {}), ...(person ? { person } : {}), ...(outcome ? { outcome } : {}), ...(signedIn ? { outcome: signedIn } : {}),
  }
  log[route.kind === 'HEALTH' ? 'debug' : 'info'](line, 'request')
}
