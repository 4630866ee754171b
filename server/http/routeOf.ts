import { doorPaths } from '../signIn/doorPaths.ts'

const api = new Set<string>(['/graphql', ...Object.values(doorPaths)])
const health = new Set(['/livez', '/readyz', '/version'])
/** What is under one of our own addresses and is none of them: no page of the client's. */
const ours = /^\/(graphql|demonstration|sign-out|session|livez|readyz|version|metrics|health|assets)(\/|$)|^\/sign-in\//

/**
 * Where a request goes. `name` is what logs and figures call it: one of a few, never the address itself, for that may hold
 * what somebody looked for.
 */
export type Route = { kind: 'API' | 'HEALTH' | 'ASSET' | 'PAGE' | 'NONE'; name: string }

/** @param path of the address, without its query, as it was sent */
export function routeOf(path: string): Route {
  if (api.has(path)) return { kind: 'API', name: path }
  if (health.has(path)) return { kind: 'HEALTH', name: path }
  if (path.startsWith('/assets/')) return { kind: 'ASSET', name: '/assets' }
  if (!path.startsWith('/') || path.includes('/.') || ours.test(path)) return { kind: 'NONE', name: 'none' }
  return { kind: 'PAGE', name: 'page' }
}
