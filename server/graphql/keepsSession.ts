import { OperationTypeNode } from 'graphql'
import type { Asked } from './documentLimits.ts'

/**
 * Does a request keep its session from ending, as whatever somebody does themselves? What a page asks by itself does not: a
 * stream, also one that is opened again, and a query that says so. What changes anything always counts.
 */
export function keepsSession({ headers }: Request, { kind }: Pick<Asked, 'kind'>): boolean {
  if (kind === OperationTypeNode.SUBSCRIPTION) return false
  return kind === OperationTypeNode.MUTATION || headers.get('x-longview-background') !== '1'
}
