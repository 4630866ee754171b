import type { IncomingMessage } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clientAddress } from '../http/clientAddress.ts'
import { tryAgainIn, type RateLimits } from '../http/rateLimits.ts'
import { isFromOtherSite } from '../http/sameOrigin.ts'
import { demonstrationDoor } from './demonstrationDoor.ts'
import { sayWhyNot, type Door, type DoorRequest } from './doorAnswers.ts'
import { doorPaths } from './doorPaths.ts'
import { extendSession, signOut, tellSession } from './sessionDoors.ts'
import { returnDoor, startDoor, type SignInParts } from './signInDoors.ts'

type DoorParts = SignInParts & {
  /** Whether demonstration people may be chosen; never beside an issuer. */
  hasDemonstrationPeople: boolean
  rateLimits: Pick<RateLimits, 'signIn' | 'signInOverall' | 'sessions'>
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  proxies: number
  /** What a client is told of an error that is none of its own. */
  shown: (error: unknown) => Error
}

/** `counts`: what is counted before the door opens. */
type Entrance = { door: Door; counts: 'SIGN_IN' | 'SESSION' }

type Entrances = Record<string, Record<string, Entrance>>

/** Ways in and out, each at its own address, before GraphQL. A way that is not listed here does not exist. */
export function doors(parts: DoorParts): Plugin {
  const leave: Entrance = { door: signOut(parts), counts: 'SESSION' }
  const byIssuer: Entrances = {
    [doorPaths.start]: { GET: { door: startDoor(parts), counts: 'SIGN_IN' } },
    [doorPaths.return]: { GET: { door: returnDoor({ ...parts, countBegun: (machine) => countBegun(parts, machine) }), counts: 'SESSION' } },
  }
  const byDemonstration: Entrances = { [doorPaths.demonstration]: { POST: { door: demonstrationDoor(parts), counts: 'SIGN_IN' }, DELETE: leave } }
  const entrances: Entrances = {
    [doorPaths.signOut]: { POST: leave },
    [doorPaths.session]: { GET: { door: tellSession(parts), counts: 'SESSION' }, POST: { door: extendSession(parts), counts: 'SESSION' } },
    ...(parts.issuers.length > 0 ? byIssuer : {}),
    ...(parts.hasDemonstrationPeople ? byDemonstration : {}),
  }
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      const byMethod = Object.hasOwn(entrances, url.pathname) ? entrances[url.pathname] : undefined
      if (!byMethod) return
      const asked = { request, url: new URL(request.url), machine: clientAddress((serverContext as { req?: IncomingMessage }).req, parts.proxies) }
      endResponse(await answer(parts, byMethod, asked))
    },
  }
}

/** Nothing may be thrown out of here: it would end the process. */
async function answer(parts: DoorParts, byMethod: Record<string, Entrance>, asked: DoorRequest): Promise<Response> {
  try {
    const entrance = byMethod[asked.request.method]
    if (!entrance) return sayWhyNot(405, 'This address does not take that.', { allow: Object.keys(byMethod).join(', ') })
    return (await whyNot(parts, entrance, asked)) ?? (await entrance.door(asked))
  } catch (error) {
    const told = parts.shown(error) as Partial<GraphQLError> & Error
    const http = told.extensions?.http as { status?: number } | undefined
    return sayWhyNot(http?.status ?? 500, told.message)
  }
}

/** What changes something is JSON from our own pages; whatever costs a transaction is counted. */
async function whyNot(parts: DoorParts, { counts }: Entrance, { request, machine }: DoorRequest): Promise<Response | null> {
  if (request.method !== 'GET') {
    if (isFromOtherSite(request, parts.origin)) return sayWhyNot(403, 'Requests from pages of other sites are refused.')
    const isJson = /^application\/json(;|$)/i.test(request.headers.get('content-type') ?? '')
    if (request.method === 'POST' && !isJson) return sayWhyNot(415, 'Send JSON (content-type application/json).')
  }
  if (counts === 'SIGN_IN') return countBegun(parts, machine)
  return tooMany('Too many sessions were asked after.', await parts.rateLimits.sessions.take(machine))
}

async function countBegun({ rateLimits }: DoorParts, machine: string): Promise<Response | null> {
  return tooMany('Too many sign-ins were begun.', (await rateLimits.signIn.take(machine)) ?? (await rateLimits.signInOverall.take('all')))
}

function tooMany(words: string, seconds: number | null): Response | null {
  return seconds === null ? null : sayWhyNot(429, `${words} ${tryAgainIn(seconds)}`, { 'retry-after': String(seconds) })
}
