import { useCallback } from 'react'
import { useClient } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'
import { graphql } from '../graphql/generated/gql.ts'
import { countOf } from '../parts/numberInWords.ts'
import type { Choice } from '../parts/choice.ts'
import { outputsOf } from './outputsOf.ts'

const findProgrammesDocument = graphql(`
  query FindProgrammes($search: String) {
    programmes(search: $search) { id name years { outputs } outputsDatedTooLoosely }
  }
`)

/** More than these nobody reads in a list that opens under a field. */
const mostOffered = 12

/** Programmes of the viewer's unit that fit what is typed, for a combobox. */
export function useFindProgrammes(): (typed: string) => Promise<readonly Choice[]> {
  const client = useClient()
  return useCallback(
    async (typed) => {
      const search = typed.trim() || null
      const { data, error } = await client.query(findProgrammesDocument, { search }, { requestPolicy: 'network-only' }).toPromise()
      if (error) throw new Error(failureInWords(error))
      return (data?.programmes ?? []).slice(0, mostOffered).map((programme) => ({
        value: programme.id,
        text: programme.name,
        note: countOf(outputsOf(programme), 'output'),
      }))
    },
    [client],
  )
}
