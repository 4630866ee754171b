import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { clientAddress } from '../http/clientAddress.ts'
import { rateLimits, type RateLimits } from '../http/rateLimits.ts'
import { documentLimits } from './documentLimits.ts'
import { hideSchema } from './hideSchema.ts'
import { jsonBody } from './jsonBody.ts'
import { persistedDocuments, type PersistedDocuments } from './persistedDocuments.ts'
import { rateLimited } from './rateLimited.ts'

/** How guarded the API stands. Defaults are those of development, but for the limits, which hold everywhere. */
export type Posture = {
  /** Takes the queries of the pages only, and says nothing of what the API is made of. */
  isProduction: boolean
  /** The queries of the pages, which they send by their hash; null where `npm run prepare` has not run. */
  persisted: PersistedDocuments | null
  /** The address that browsers use, as `https://longview.example`; null where it is not configured. */
  origin: string | null
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  proxies: number
  rateLimits: RateLimits
  /** In seconds: in which a body must come, and in which a request is carried out. */
  timeouts: { body: number; request: number }
}

/** @param given settings that differ from those of development */
export function postureOf(given: Partial<Posture>): Posture {
  return { isProduction: false, persisted: null, origin: null, proxies: 0, rateLimits: rateLimits(), timeouts: { body: 15, request: 28 }, ...given }
}

/** What every request passes before a transaction is begun for it. */
export function guards({ isProduction, persisted, origin, proxies, rateLimits: limits, timeouts }: Posture): Plugin[] {
  return [
    jsonBody({ origin, seconds: timeouts.body }),
    persistedDocuments(persisted, isProduction),
    ...(isProduction ? [hideSchema()] : []),
    ...documentLimits(isProduction),
    rateLimited(limits, (context) => clientAddress((context as { req?: IncomingMessage }).req, proxies)) as never,
  ]
}
