import type { ServerResponse } from 'node:http'
import { doorPaths } from '../signIn/doorPaths.ts'
import { signInProblems } from '../signIn/signInProblem.ts'

/** Anything else counts as OTHER, so that the label keeps few values. */
const problems = new Set<string>(signInProblems)

/** What became of a sign-in, told from the answer that ends it; null where the request was none. */
export function signInOutcome(route: string, method: string, response: ServerResponse): string | null {
  const status = response.statusCode
  if (route === doorPaths.demonstration) return method === 'POST' && status < 300 ? 'DEMONSTRATION' : null
  if (route !== doorPaths.return && route !== doorPaths.start) return null
  if (status === 429) return 'TOO_MANY'
  const problem = /[?&]problem=([A-Z_]+)/.exec(String(response.getHeader('location') ?? ''))?.[1]
  if (problem) return problems.has(problem) ? problem : 'OTHER'
  return route === doorPaths.return && status >= 300 && status < 400 ? 'SIGNED_IN' : null
}
