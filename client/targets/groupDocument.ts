import { graphql } from '../graphql/generated/gql.ts'

export const groupDocument = graphql(`
  query Group($id: ID!, $asAt: Instant, $first: Int, $after: String, $last: Int, $before: String) {
    ocg(id: $id, asAt: $asAt) {
      ...GroupRecord
      lineage {
        kind
        day
        reason
        from { id alias }
        to { id alias }
      }
      counts { major moderate minor noImpact negative gross }
      disruptions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { ...DisruptionRow } }
      }
      history {
        version
        recordedAt
        recordedBy { label }
        reason
        isWithdrawn
        changes { field fieldInWords before after }
      }
    }
  }

  fragment GroupRecord on Ocg {
    id
    version
    unit { code name }
    urn
    isUrnProvisional
    alias
    owningForce { code name }
    status
    mappedOn
    threats { code name }
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
    mayCorrect
    mayRestore
  }
`)
