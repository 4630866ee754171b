import type { AnyVariables, CombinedError, UseQueryResponse } from 'urql'

/** One record as it was asked for: on its way, failed, not there, or there. */
export interface AskedRecord<Shown> {
  /** None while it is on its way, and none where there is no such record that the viewer may see. */
  record: Shown | null
  isAnswered: boolean
  error: CombinedError | undefined
  askAgain: () => void
}

/** @param pick the record in the answer of the page's query */
export function askedRecord<Data, Shown>(
  [{ data, error }, ask]: UseQueryResponse<Data, AnyVariables>,
  pick: (data: Data) => Shown | null | undefined,
): AskedRecord<Shown> {
  return {
    record: data === undefined ? null : (pick(data) ?? null),
    isAnswered: data !== undefined,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  }
}
