import { countOf, inSentence, numberInWords } from '../parts/numberInWords.ts'
import type { FoundPage } from './list.ts'

type Counted = Pick<FoundPage<unknown>, 'totalCount' | 'edges' | 'pageInfo'>

/**
 * How many there are and which page of them this is; it changes with each turn of a page, so that it is read out:
 * "4,812 disruptions, newest effect first. Page shows 50.", "Next page: 50 of 4,812 disruptions, newest effect first."
 *
 * @param isBackward the page was turned back to
 */
export function countSentence(
  { one, many }: { one: string; many: string },
  { totalCount, edges, pageInfo }: Counted,
  { order, isBackward }: { order: string; isBackward: boolean },
): string {
  const all = `${countOf(totalCount, one, many)}, ${inSentence(order)}.`
  const shown = numberInWords(edges.length)
  if (!pageInfo.hasPreviousPage) return edges.length < totalCount ? `${all} Page shows ${shown}.` : all
  const page = isBackward ? 'Previous page' : pageInfo.hasNextPage ? 'Next page' : 'Last page'
  return `${page}: ${shown} of ${all}`
}
