import type { DisruptionLinkKind } from '../graphql/generated/graphql.ts'

/** What two records of disruptions are to each other, as a unit says it. */
export const linkWords: Record<DisruptionLinkKind, string> = {
  RELATED: 'They belong together',
  DIFFERENT: 'They differ',
}

interface Linkable {
  id: string
  reference: string
  mayCorrect: boolean
}

/** The pair with a record of the viewer's own unit first, as only its unit may link it; null where neither is. */
export function ownFirst(one: Linkable, other: Linkable): [own: Linkable, other: Linkable] | null {
  if (one.mayCorrect) return [one, other]
  return other.mayCorrect ? [other, one] : null
}

/** "EMSOU-2026-0150 and EMSOU-2026-0142 belong together" */
export function linkInWords(kind: DisruptionLinkKind, one: string, other: string): string {
  return `${one} and ${other} ${kind === 'RELATED' ? 'belong together' : 'differ'}`
}
