import type { Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { findSeenDisruptions, noSuchSeenDisruption } from './findOwnDisruption.ts'
import { linkReasonProblems, type LinkFacts } from './linkRules.ts'
import type { LinkKind } from './linkStore.ts'

export type CheckedLink = { otherId: string; kind: LinkKind; reason: string | null }

const mostLinks = 20

/** Links to set with a new record: those that may be set, and what is wrong with the others. */
export async function checkLinks(acting: Acting, links: LinkFacts[]): Promise<{ checked: CheckedLink[]; problems: Problem[] }> {
  if (links.length > mostLinks) return { checked: [], problems: [{ field: 'links', message: `Link at most ${mostLinks} disruptions` }] }
  const checked: CheckedLink[] = []
  const problems: Problem[] = []
  const seen = await findSeenDisruptions(acting, links.map(({ other }) => other))
  for (const [index, link] of links.entries()) {
    const other = seen[index]
    problems.push(...linkReasonProblems(`links.${index}.reason`, link.reason))
    if (!other) problems.push({ field: `links.${index}.other`, message: noSuchSeenDisruption })
    else if (checked.some(({ otherId }) => otherId === other.id)) problems.push({ field: `links.${index}.other`, message: 'This disruption is given twice' })
    else checked.push({ otherId: other.id, kind: link.kind, reason: tidy(link.reason) })
  }
  return { checked, problems }
}
