import type { AnyVariables, UseQueryArgs } from 'urql'
import { useAnswer } from '../graphql/useAnswer.ts'
import type { Answer } from '../graphql/useAnswer.ts'

/** One record as it was asked for: on its way, failed, not there, or there. */
export interface AskedRecord<Shown> extends Pick<Answer<unknown>, 'asked' | 'isStale' | 'error'> {
  /** None while it is on its way, and none where there is no such record that the viewer may see. */
  record: Shown | null
  isAnswered: boolean
  askAgain: () => void
}

/** @param pick the record in the answer of the page's query */
export function useAskedRecord<Data, Variables extends AnyVariables, Shown>(
  query: UseQueryArgs<Variables, Data>,
  pick: (data: Data) => Shown | null | undefined,
): AskedRecord<Shown> {
  const { data, ...asked } = useAnswer(query)
  return { ...asked, record: data === undefined ? null : (pick(data) ?? null), isAnswered: data !== undefined }
}
