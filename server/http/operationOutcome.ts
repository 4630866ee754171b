/** Codes that an answer's errors bear. Anything else counts as ERROR, so that the label keeps few values. */
const knownCodes = new Set([
  'REFUSED', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'ANOTHER_PERSON', 'TOO_MANY', 'TOO_SLOW', 'BUSY', 'UNREACHABLE', 'BAD_REQUEST', 'PERSISTED_ONLY', 'UNEXPECTED', 'GRAPHQL_VALIDATION_FAILED',
])

type Answered = { data?: unknown; errors?: readonly { extensions?: object }[] | undefined }

/** What became of an operation, in one word: OK, a typed refusal, or the code of its first error. */
export function operationOutcome({ data, errors = [] }: Answered): string {
  const [error] = errors
  if (error) {
    const code = error.extensions && 'code' in error.extensions ? error.extensions.code : null
    return typeof code === 'string' && knownCodes.has(code) ? code : 'ERROR'
  }
  const results = typeof data === 'object' && data !== null ? Object.values(data) : []
  const kinds = results.map((result: unknown) => (typeof result === 'object' && result !== null && '__typename' in result ? String(result.__typename) : ''))
  if (kinds.includes('Refusal')) return 'REFUSAL'
  if (kinds.includes('TextWarning')) return 'TEXT_WARNING'
  return kinds.some((kind) => kind.startsWith('Stale')) ? 'STALE' : 'OK'
}
