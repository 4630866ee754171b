import { GraphQLError } from 'graphql'
import { ZodError } from 'zod'
import { postgresCode } from '../database/postgresFault.ts'

/** Lines of a stack that name a place in code. A message may itself hold lines that begin with "at". */
const frame = /^\s+at .*(:\d+:\d+\)?|<anonymous>\)?|\(native\))$/

type LoggedFault = { fault: string; code: string | null; message: string | null; path: string | null; stack: string | null }

/**
 * What the log keeps of a fault. A message of the database, of Prisma or of a check of shapes may repeat what was sent, so
 * of those only name, code, path and place are kept.
 */
export function faultForLog(cause: unknown): LoggedFault {
  if (!(cause instanceof Error)) return { fault: typeof cause, code: null, message: null, path: null, stack: null }
  const code = postgresCode(cause)
  const mayRepeat = code !== null || cause instanceof GraphQLError || cause instanceof ZodError || /^(Prisma|Zod|DriverAdapter|Syntax|GraphQL)/.test(cause.name)
  const stack = (cause.stack ?? '').replace(cause.message, '').split('\n').filter((line) => frame.test(line)).join('\n')
  return { fault: cause.name, code, message: mayRepeat ? null : cause.message, path: pathOf(cause), stack: stack || null }
}

/** Where a check failed: names of ours, and positions in lists. */
function pathOf(cause: Error): string | null {
  const path = cause instanceof ZodError ? cause.issues[0]?.path : cause instanceof GraphQLError ? cause.path : undefined
  return path && path.length > 0 ? path.map(String).join('.') : null
}
