import { useCallback } from 'react'
import { useClient } from 'urql'
import type { Client } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { Choice } from '../parts/choice.ts'

const findGroupsDocument = graphql(`
  query FindGroups($search: String, $first: Int!) {
    ocgs(first: $first, filter: { search: $search }) {
      edges { node { id alias urn isUrnProvisional status } }
    }
  }
`)

/** More than these nobody reads in a list that opens under a field. */
const mostOffered = 12

/**
 * Groups whose URN or alias begins with what is typed.
 *
 * @throws Error with words for people
 */
export async function findGroups(client: Client, typed: string, first = mostOffered): Promise<readonly Choice[]> {
  const search = typed.trim() || null
  const { data, error } = await client.query(findGroupsDocument, { search, first }, { requestPolicy: 'network-only' }).toPromise()
  if (error) throw new Error(failureInWords(error))
  return (data?.ocgs.edges ?? []).map(({ node }) => ({
    value: node.id,
    text: node.alias,
    ...(node.urn ? { alsoCalled: node.urn } : {}),
    note: node.urn ? `${node.urn}${node.isUrnProvisional ? ' (provisional)' : ''}` : 'no URN yet',
  }))
}

/** For a combobox. */
export function useFindGroups(): (typed: string) => Promise<readonly Choice[]> {
  const client = useClient()
  return useCallback((typed) => findGroups(client, typed), [client])
}
