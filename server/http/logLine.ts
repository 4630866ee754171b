import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** What is noted of a request while it is served, for its one line in the log. Codes only: never what was sent. */
export type LogLine = {
  id: string
  /** Name of the operation, where it is one of our own documents. */
  operation: string | null
  person: string | null
  outcome: string | null
  /** Whether it stayed open and was answered again and again. */
  isStream?: boolean
}

const scope = new AsyncLocalStorage<LogLine>()

/** Serves a request under its number, so that whatever it meets can be noted with it. */
export function underLine<T>(line: LogLine, work: () => T): T {
  return scope.run(line, work)
}

/** The line of the request that is being served; null where none is, as in tests without a port. */
export function currentLine(): LogLine | null {
  return scope.getStore() ?? null
}

/** The number under which a fault is logged and answered: the request's own, where it has one. */
export function currentRequestId(): string {
  return currentLine()?.id ?? randomUUID()
}
