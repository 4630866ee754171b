import { elementOf } from './elementOf.ts'
import type { Problem } from './problem.ts'

/** Node.DOCUMENT_POSITION_FOLLOWING, which is not there outside a browser. */
const following = 4

/** Problems as their fields stand on the page, so that the summary is mended from top to bottom; what has no field comes first. */
export function inPageOrder(problems: readonly Problem[], page: Pick<Document, 'getElementById' | 'querySelector'>): Problem[] {
  const placed = problems.map((problem) => ({ problem, element: problem.field ? elementOf(problem.field, page) : null }))
  const sorted = placed.toSorted((one, other) => {
    if (one.element === other.element) return 0
    if (!one.element || !other.element) return one.element ? 1 : -1
    return one.element.compareDocumentPosition(other.element) & following ? -1 : 1
  })
  return sorted.map(({ problem }) => problem)
}
