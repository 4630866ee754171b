import { getOperationAST, type ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Viewer } from '../access/viewer.ts'
import { currentLine, type LogLine } from './logLine.ts'
import { metrics } from './metrics.ts'
import { operationOutcome } from './operationOutcome.ts'

/** The names that our own documents give their operations. */
export function operationNames(documents: ReadonlyMap<string, string> | null): ReadonlySet<string> {
  const texts = [...(documents?.values() ?? [])]
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name = '']) => name)))
}

/**
 * Counts what became of each operation, and notes it for the request's line in the log.
 *
 * @param knownNames names of our own documents; what anybody else calls an operation is never written down
 */
export function observeOperations(knownNames: ReadonlySet<string>): Plugin {
  const nameOf = new WeakMap<Request, string>()
  const note = (args: unknown): string => {
    const { contextValue, document, operationName } = args as ExecutionArgs & { contextValue: { request: Request; viewer?: Viewer | null } }
    const name = getOperationAST(document, operationName)?.name?.value
    const operation = name && knownNames.has(name) ? name : 'other'
    nameOf.set(contextValue.request, operation)
    const line = currentLine()
    if (line) Object.assign(line, { operation, person: contextValue.viewer?.code ?? null })
    return operation
  }
  return {
    onExecute({ args }) {
      note(args)
    },
    onSubscribe({ args }) {
      const operation = note(args)
      const line = currentLine()
      return { onSubscribeResult: ({ result }) => (isStream(result) ? observeStream(operation, line) : undefined) }
    },
    onResultProcess({ request, result }) {
      const [answered] = Array.isArray(result) ? result : [result]
      if (typeof answered !== 'object' || answered === null || isStream(answered)) return
      const outcome = operationOutcome(answered)
      metrics.operations.inc({ operation: nameOf.get(request) ?? 'none', outcome })
      const line = currentLine()
      if (line) line.outcome = outcome
    },
  }
}

const isStream = (result: unknown): result is AsyncIterable<unknown> => typeof result === 'object' && result !== null && Symbol.asyncIterator in result

/** Counts a stream once, at its end, by the last of what it sent; a fault that ends it is told to the client and the log elsewhere. */
function observeStream(operation: string, line: LogLine | null) {
  metrics.openStreams.inc()
  if (line) line.isStream = true
  let outcome = 'OK'
  return {
    onNext: ({ result }: { result: object }) => {
      outcome = operationOutcome(result)
      if (line) line.outcome = outcome
    },
    onEnd: () => {
      metrics.openStreams.dec()
      metrics.operations.inc({ operation, outcome })
    },
  }
}
