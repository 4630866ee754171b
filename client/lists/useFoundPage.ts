import { stringifyVariables, useQuery } from 'urql'
import type { AnyVariables, CombinedError, GraphQLRequest } from 'urql'
import type { FoundPage } from './list.ts'

/** What is known of the page of a list that an address asks for. */
interface Found<Row> {
  /** None while the first one is on its way, or when it failed. */
  page: FoundPage<Row> | undefined
  /** The page is that of the address before: what was asked for now is on its way. */
  isOld: boolean
  error: CombinedError | undefined
  askAgain: () => void
}

/** The page that is asked for; while it is on its way the one before, marked as old. */
export function useFoundPage<Row>({ query, variables }: GraphQLRequest<{ list: FoundPage<Row> }>, isWaiting: boolean): Found<Row> {
  const [{ data, error, operation }, ask] = useQuery<{ list: FoundPage<Row> }>({ query, variables, pause: isWaiting })
  const isOld = !answers(operation?.variables, variables)
  return {
    page: error && !isOld ? undefined : data?.list,
    isOld,
    error: isOld ? undefined : error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** Whether a result is one for these variables; asking for the same again makes nothing old. */
export function answers(answered: AnyVariables, asked: AnyVariables): boolean {
  return answered !== undefined && stringifyVariables(answered ?? {}) === stringifyVariables(asked ?? {})
}
