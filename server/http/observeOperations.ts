import { getOperationAST, type ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Viewer } from '../access/viewer.ts'
import { currentLine } from './logLine.ts'
import { metrics } from './metrics.ts'
import { operationOutcome } from './operationOutcome.ts'

/** The names that our own documents give their operations. */
export function operationNames(documents: ReadonlyMap<string, string> | null): ReadonlySet<string> {
  const texts = [...(documents?.values() ?? [])]
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s*(?:query|mutation)\s+(\w+)/gm)].map(([, name = '']) => name)))
}

/**
 * Counts what became of each operation, and notes it for the request's line in the log.
 *
 * @param knownNames names of our own documents; what anybody else calls an operation is never written down
 */
export function observeOperations(knownNames: ReadonlySet<string>): Plugin {
  const nameOf = new WeakMap<Request, string>()
  return {
    onExecute({ args }) {
      const { contextValue, document, operationName } = args as ExecutionArgs & { contextValue: { request: Request; viewer?: Viewer | null } }
      const name = getOperationAST(document, operationName)?.name?.value
      const operation = name && knownNames.has(name) ? name : 'other'
      nameOf.set(contextValue.request, operation)
      const line = currentLine()
      if (line) Object.assign(line, { operation, person: contextValue.viewer?.code ?? null })
    },
    onResultProcess({ request, result }) {
      const [answered] = Array.isArray(result) ? result : [result]
      if (typeof answered !== 'object' || answered === null || Symbol.asyncIterator in answered) return
      const outcome = operationOutcome(answered)
      metrics.operations.inc({ operation: nameOf.get(request) ?? 'none', outcome })
      const line = currentLine()
      if (line) line.outcome = outcome
    },
  }
}
