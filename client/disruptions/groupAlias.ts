import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'

const groupAliasDocument = graphql(`
  query GroupAlias($id: ID!) {
    ocg(id: $id) { alias }
  }
`)

/** The alias of the group that an address names by its id; null until it has come, or where the viewer may not open it. */
export function useGroupAlias(id: string | undefined): string | null {
  const [{ data }] = useQuery({ query: groupAliasDocument, variables: { id: id ?? '' }, pause: id === undefined })
  return id === undefined ? null : (data?.ocg?.alias ?? null)
}
