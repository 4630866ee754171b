import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'

const aliasOfGroupDocument = graphql(`
  query AliasOfGroup($group: ID!) {
    ocg(id: $group) { id alias }
  }
`)

/** What the group of an address is called; undefined while that is not known, and where the viewer may not see it. */
export function useAliasOf(group: string | undefined): string | undefined {
  const [{ data }] = useQuery({ query: aliasOfGroupDocument, variables: { group: group ?? '' }, pause: group === undefined })
  return group === undefined ? undefined : data?.ocg?.alias
}
