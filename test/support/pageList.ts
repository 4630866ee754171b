import type { Person } from './person.ts'

export type ListAsked = { list: 'disruptions' | 'ocgs' | 'outputs' | 'checkBacks'; fields: string; filter?: object; order?: string | null; asAt?: string | null; size?: number; isBackward?: boolean }
type Connection<Row> = {
  list: { edges: { cursor: string; node: Row }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } }
}

const words = { disruptions: 'Disruption', ocgs: 'Ocg', outputs: 'Output', checkBacks: 'CheckBack' }

/** Every record of a list that matches, page after page from one end to the other, in the order of the list. */
export async function pageList<Row>(person: Person, { list, fields, filter, order = null, asAt = null, size = 100, isBackward = false }: ListAsked): Promise<Row[]> {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ${words[list]}Filter, $order: ${words[list]}Order, $asAt: Instant) {
    list: ${list}(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
      edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const pages: Row[][] = []
  let place: string | null = null
  for (;;) {
    const paging: object = isBackward ? { last: size, before: place } : { first: size, after: place }
    const { list: page }: Connection<Row> = await person.ask<Connection<Row>>(query, { filter, order, asAt, ...paging })
    pages.push(page.edges.map(({ node }) => node))
    place = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor
    if (!(isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) break
  }
  return (isBackward ? pages.toReversed() : pages).flat()
}

/** How many records of a list match. */
export async function countList(person: Person, list: ListAsked['list'], filter: object, asAt: string | null = null): Promise<number> {
  const query = `query ($filter: ${words[list]}Filter, $asAt: Instant) { list: ${list}(filter: $filter, asAt: $asAt, first: 1) { totalCount } }`
  return (await person.ask<{ list: { totalCount: number } }>(query, { filter, asAt })).list.totalCount
}
