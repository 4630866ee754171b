import { useState } from 'react'
import { stringifyVariables, useQuery } from 'urql'
import type { AnyVariables, CombinedError, Operation, UseQueryArgs } from 'urql'

/** What is known of what a page asks for. */
export interface Answer<Data> {
  /** What was asked for; pages of a list within it are the same. */
  asked: string
  /** None while it is on its way. Where asking again failed, it is what was known before, beside the error. */
  data: Data | undefined
  /** Known from before, and on its way once more. */
  isStale: boolean
  error: CombinedError | undefined
}

/** What urql's useQuery gives, and which operation that is the result of. */
export interface QueryResult<Data> {
  data?: Data | undefined
  error?: CombinedError | undefined
  stale: boolean
  operation?: Operation | undefined
}

/** The answer to what is asked for now, and a way to ask again. */
export function useAnswer<Data, Variables extends AnyVariables>(query: UseQueryArgs<Variables, Data>) {
  const [result, ask] = useQuery<Data, Variables>(query)
  const [before, setBefore] = useState<Answer<Data> | null>(null)
  const answer = latestAnswer(before, query.variables, result)
  if (answer !== before) setBefore(answer)
  return { ...answer, askAgain: () => ask({ requestPolicy: 'network-only' }) }
}

/**
 * A result counts only for what it answers: after another record or moment is asked for, urql goes on with the
 * result for the one before until the new one comes. A request that fails takes nothing away.
 *
 * @param before what was known until now; comes back itself where nothing changed
 */
export function latestAnswer<Data>(
  before: Answer<Data> | null,
  variables: AnyVariables,
  { data, error, stale, operation }: QueryResult<Data>,
): Answer<Data> {
  const asked = askedFor(variables)
  const known = before?.asked === asked ? before : null
  if (!operation || askedFor(operation.variables) !== asked) return known ?? { asked, data: undefined, isStale: false, error: undefined }
  const shown = error && known?.data !== undefined ? known.data : data
  if (known && known.data === shown && known.error === error && known.isStale === stale) return known
  return { asked, data: shown, isStale: stale, error }
}

const pageOfList = ['first', 'last', 'after', 'before']

/** The next page of a list is shown in place of the one before: what it is a list of stays in sight meanwhile. */
function askedFor(variables: AnyVariables): string {
  return stringifyVariables(Object.fromEntries(Object.entries(variables ?? {}).filter(([name]) => !pageOfList.includes(name))))
}
