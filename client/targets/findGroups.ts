import { useCallback } from 'react'
import { useClient } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { Choice } from '../parts/CodeCombobox.tsx'

const findGroupsDocument = graphql(`
  query FindGroups($search: String) {
    ocgs(first: 12, filter: { search: $search }) {
      edges { node { id alias urn isUrnProvisional status } }
    }
  }
`)

/** Groups whose URN or alias begins with what is typed, for a combobox. */
export function useFindGroups(): (typed: string) => Promise<readonly Choice[]> {
  const client = useClient()
  return useCallback(
    async (typed) => {
      const search = typed.trim() || null
      const { data, error } = await client.query(findGroupsDocument, { search }, { requestPolicy: 'network-only' }).toPromise()
      if (error) throw new Error(failureInWords(error))
      return (data?.ocgs.edges ?? []).map(({ node }) => ({
        value: node.id,
        text: node.alias,
        note: node.urn ? `${node.urn}${node.isUrnProvisional ? ' (provisional)' : ''}` : 'no URN yet',
      }))
    },
    [client],
  )
}
