import { graphql } from '../graphql/generated/gql.ts'

/** The record alone, for the pages that change it. */
export const groupDocument = graphql(`
  query GroupRecordOf($id: ID!) {
    ocg(id: $id) { ...GroupRecord }
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
    taskingLevel
    sioUnit { code name }
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
