import { Kind, valueFromASTUntyped, visit, type ArgumentNode, type OperationDefinitionNode } from 'graphql'
import { queryLimits } from './queryLimits.ts'

// oxlint-disable-next-line no-control-regex -- NUL is what is looked for
const unstorable = /\u0000|\p{Surrogate}/u

/**
 * Why no text of a query may be looked for; null when each may. PostgreSQL takes no NUL and no half of a character.
 *
 * @param value what was sent, its depth bounded already
 */
export function unstorableIn(value: unknown): string | null {
  if (typeof value === 'string') {
    if (value.length > queryLimits.searchedText) return `A text to look for is longer than ${queryLimits.searchedText.toLocaleString('en-GB')} characters. Shorten it.`
    return unstorable.test(value) ? 'A text holds a hidden character. Type it again instead of pasting it.' : null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const inner of Object.values(value)) {
    const problem = unstorableIn(inner)
    if (problem) return problem
  }
  return null
}

/** Names under which a list takes a text that somebody typed, as an argument or in its filter. */
const typedFilters = ['search', 'urn', 'reference']
const probes = new Set(['suspectedDuplicates'])

/** Whether a query looks for a text, so that trying many of them is noticed. A record that is opened by its reference is not looked for. */
export function looksForText(operation: OperationDefinitionNode, variables: Record<string, unknown>): boolean {
  let isSearch = false
  const valueOf = (argument: ArgumentNode) => valueFromASTUntyped(argument.value, variables)
  visit(operation, {
    Field: ({ name, arguments: given = [] }) => {
      const filters = given.map((argument): unknown => (argument.name.value === 'filter' ? valueOf(argument) : argument.name.value === 'search' ? { search: valueOf(argument) } : null))
      const isProbe = probes.has(name.value) && given.some(({ value }) => value.kind !== Kind.NULL)
      if (isProbe || filters.some(holdsTypedText)) isSearch = true
    },
  })
  return isSearch
}

function holdsTypedText(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && typedFilters.some((name) => Boolean((filter as Record<string, unknown>)[name]))
}
