import type { Finding } from './groupFacts.ts'

/** What a rule finds, the most pressing first; of those as pressing, by id, so that a list comes out the same again. */
export function mostPressingFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => other.pressing - one.pressing || (one.ocgId < other.ocgId ? -1 : 1))
}
