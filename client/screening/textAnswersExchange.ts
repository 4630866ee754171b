import { makeOperation, mapExchange } from 'urql'
import type { Exchange } from 'urql'
import { textAnswersOf } from './textAnswers.ts'

/** Puts what was answered of texts that look like personal details beside whatever is sent under the same key. */
export const textAnswersExchange: Exchange = mapExchange({
  onOperation(operation) {
    const variables: unknown = operation.variables
    if (operation.kind !== 'mutation' || !hasKey(variables)) return operation
    const textAnswers = textAnswersOf(variables.input.key)
    if (textAnswers.length === 0) return operation
    return makeOperation(operation.kind, { ...operation, variables: { ...variables, input: { ...variables.input, textAnswers } } }, operation.context)
  },
})

function hasKey(variables: unknown): variables is { input: { key: string } } {
  if (typeof variables !== 'object' || variables === null || !('input' in variables)) return false
  const { input } = variables
  return typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string'
}
