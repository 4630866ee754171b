type Fault = { code?: unknown; originalCode?: unknown; originalMessage?: unknown; cause?: unknown; meta?: unknown; driverAdapterError?: unknown }

/**
 * Is this an error of PostgreSQL with that code, however deep Prisma has wrapped it?
 *
 * @param about a word that PostgreSQL's message must hold too, as the name of a constraint
 */
export function isPostgresFault(error: unknown, code: string, about = ''): boolean {
  if (typeof error !== 'object' || error === null) return false
  const fault: Fault = error
  const isIt = fault.code === code || fault.originalCode === code
  if (isIt && (about === '' || String(fault.originalMessage ?? '').includes(`"${about}"`))) return true
  return [fault.cause, fault.meta, fault.driverAdapterError].some((inner) => isPostgresFault(inner, code, about))
}

/** PostgreSQL's code in an error, however deep Prisma has wrapped it; null when it is not one of the database. */
export function postgresCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const fault: Fault = error
  if (typeof fault.originalCode === 'string') return fault.originalCode
  const inner = [fault.cause, fault.meta, fault.driverAdapterError].map(postgresCode).find((code) => code !== null)
  return inner ?? (typeof fault.code === 'string' ? fault.code : null)
}

/** Two at once waited for each other (40P01), or one changed what the other was reading to change (40001): one of them was stopped. */
export function isStoppedMeanwhile(error: unknown): boolean {
  return ['40P01', '40001', 'P2034'].some((code) => isPostgresFault(error, code))
}

/** Two at once took what only one may have: the index of that name refused the later one. */
export function isTakenMeanwhile(error: unknown, index: string): boolean {
  return isPostgresFault(error, '23505', index)
}

/** Codes of a database that is not there: sockets, PostgreSQL's classes 08 and 57P, and Prisma's own. */
const unreachableCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'P1001', 'P1002', 'P1008', 'P1017', '57P01', '57P02', '57P03'])
const unreachableWords = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** The server is not there, is stopping or starting, or broke the connection off. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const fault: Fault & { message?: unknown; kind?: unknown } = error
  const codes = [fault.code, fault.originalCode].filter((code) => typeof code === 'string')
  if (codes.some((code) => unreachableCodes.has(code) || /^08...$/.test(code))) return true
  if (fault.kind === 'DatabaseNotReachable' || fault.kind === 'ConnectionClosed' || fault.kind === 'SocketTimeout') return true
  if (typeof fault.message === 'string' && unreachableWords.test(fault.message)) return true
  return [fault.cause, fault.meta, fault.driverAdapterError].some(isUnreachable)
}
