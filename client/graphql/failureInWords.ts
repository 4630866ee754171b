import type { CombinedError } from 'urql'

/** The API's own words where it gave any; else what failed on the way. */
export function failureInWords(error: CombinedError): string {
  const [first] = error.graphQLErrors
  if (first) return first.message
  return 'Longview cannot be reached. Check that you are connected, then try again.'
}
