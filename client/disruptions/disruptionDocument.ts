import { graphql } from '../graphql/generated/gql.ts'

export const disruptionDocument = graphql(`
  query Disruption($reference: String!, $asAt: Instant) {
    disruption(reference: $reference, asAt: $asAt) {
      ...DisruptionRecord
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

  fragment DisruptionRecord on Disruption {
    id
    reference
    version
    unit { code name }
    target { kind label ocg { id alias urn } }
    strand { code name }
    threats { code name }
    tactics { code name }
    supportingUnits { code name }
    forces { code name }
    partnerNames
    ownReference
    operationName
    effect { text inWords precision }
    whatHappened
    outcomes { kind { code name } quantity measureUnit { code name } }
    countedGrade
    countedGradeRule
    gradings {
      id
      kind
      grade
      criteriaVersion
      reason
      isReasonWithheld
      recordedBy { label }
      recordedAt
      isCounted
    }
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
    mayCorrect
  }
`)
