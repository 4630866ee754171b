import { GraphQLError } from 'graphql'
import { RefusedError, StaleVersionError } from '../errors.ts'
import { TextWarningError } from '../screening/textWarning.ts'

/** Which kind of refusal an error is, as the trail keeps it; null for a fault, which is in the log. */
export function refusalCode(error: unknown): string | null {
  if (error instanceof RefusedError) return 'REFUSED'
  if (error instanceof TextWarningError) return 'TEXT_WARNING'
  // The typed ones of records and drafts hold what stands now.
  if (error instanceof StaleVersionError || (error instanceof Error && 'current' in error)) return 'STALE'
  const code = error instanceof GraphQLError ? error.extensions.code : null
  return typeof code === 'string' ? code : null
}
