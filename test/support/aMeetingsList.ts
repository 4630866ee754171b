import type { Person } from './person.ts'

export type ShownChange = { day: string; kind: string; inWords: string; knownAt: string }
export type ShownListedGroup = { ocg: { id: string; alias: string; status: string }; reasons: { rule: string; inWords: string }[]; changes: ShownChange[] }
export type ShownList = {
  rules: { rule: string; name: string; inWords: string; found: number; listed: number }[]
  settings: { code: string; inWords: string; version: number }[]
  groups: { totalCount: number; edges: { cursor: string; node: ShownListedGroup }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

const query = `query ($id: ID!, $rule: TaskingRule, $first: Int, $after: String) { taskingMeeting(id: $id) {
  rules { rule name inWords found listed } settings { code inWords version }
  groups(rule: $rule, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { ocg { id alias status } reasons { rule inWords } changes { day kind inWords knownAt } } } } } }`

/** The list of a meeting as that person sees it, or all that one rule finds. */
export async function listOf({ ask }: Person, meeting: { id: string }, page: { rule?: string; first?: number; after?: string | null } = {}): Promise<ShownList> {
  const { taskingMeeting } = await ask<{ taskingMeeting: ShownList | null }>(query, { id: meeting.id, ...page })
  if (!taskingMeeting) throw new Error('That person does not see the meeting')
  return taskingMeeting
}

/** Groups of a list by alias, each with the rules that find it. */
export function rulesByAlias({ groups }: ShownList): Record<string, string[]> {
  return Object.fromEntries(groups.edges.map(({ node }) => [node.ocg.alias, node.reasons.map(({ rule }) => rule)]))
}
