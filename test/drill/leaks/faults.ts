import type { Answer } from '../../support/person.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

/** What is wrong with an answer: rows of others, counts of others, a change that was not refused, or a fault of the server. */
export function faultsOf(world: World, request: Request, answer: Answer): string[] {
  const { by } = request
  return [
    ...world.foreignIn(JSON.stringify([answer.data, answer.errors]), by).map((found) => `${by.code} was given ${found}`),
    ...countedElsewhere(answer.data).map((found) => `${by.code} was told ${found}`),
    ...(request.mustBeRefused && !isRefused(answer) ? [`${by.code} changed what is not theirs`] : []),
    ...answer.errors.filter(({ extensions }) => extensions?.code === 'UNEXPECTED' || !extensions?.code).map(({ message }) => `${by.code} met a fault: ${message}`),
  ]
}

/** A change that was not made: refused in words, as an error, or late (a version that is not the one that stands). */
function isRefused({ data, errors }: Answer): boolean {
  const result = data?.result as { __typename: string } | null | undefined
  return errors.length > 0 || result == null || result.__typename === 'Refusal'
}

/** Lists that came whole and yet say that there are more: their total would count rows that nobody may see. */
function countedElsewhere(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(countedElsewhere)
  if (typeof value !== 'object' || value === null) return []
  const { totalCount, edges, pageInfo } = value as { totalCount?: number; edges?: unknown[]; pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean } }
  const isWhole = pageInfo !== undefined && !pageInfo.hasNextPage && !pageInfo.hasPreviousPage
  const here = isWhole && edges && totalCount !== edges.length ? [`a total of ${totalCount} of a list of ${edges.length}`] : []
  return [...here, ...Object.values(value).flatMap(countedElsewhere)]
}
