import type { Person } from './person.ts'

export type Listed = {
  id: string; reference: string; countedGrade: string; version: number; recordedAt: string
  effect: { from: string; lastDay: string; precision: string }
  strand: { code: string }; threats: { code: string }[]; tactics: { code: string }[]; forces: { code: string }[]
}
type Asked = { filter?: object; order?: string; asAt?: string | null; size?: number; isBackward?: boolean }
type Connection = {
  disruptions: { edges: { node: Listed }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } }
}

const fields = `id reference countedGrade version recordedAt effect { from lastDay precision }
  strand { code } threats { code } tactics { code } forces { code }`
const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: DisruptionFilter, $order: DisruptionOrder, $asAt: Instant) {
  disruptions(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
    edges { node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

/** Follows the cursors of the list of disruptions to its other end, a page at a time. */
export async function pageThrough(
  person: Person,
  { filter, order, asAt = null, size = 100, isBackward = false }: Asked,
  onPage: (page: Listed[]) => Promise<unknown>,
): Promise<void> {
  let place: string | null = null
  for (;;) {
    const paging: object = isBackward ? { last: size, before: place } : { first: size, after: place }
    const { disruptions }: Connection = await person.ask<Connection>(query, { filter, order, asAt, ...paging })
    await onPage(disruptions.edges.map(({ node }) => node))
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = disruptions.pageInfo
    place = isBackward ? startCursor : endCursor
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return
  }
}

/** Every disruption that matches, page after page, in the order of the list. */
export async function everyPage(person: Person, asked: Asked): Promise<Listed[]> {
  const pages: Listed[][] = []
  await pageThrough(person, asked, async (page) => pages.push(page))
  return (asked.isBackward ? pages.toReversed() : pages).flat()
}
