import { graphql } from '../graphql/generated/gql.ts'

export const disruptionDocument = graphql(`
  query Disruption($reference: String!, $asAt: Instant) {
    disruption(reference: $reference, asAt: $asAt) {
      ...DisruptionRecord
      ...MergedOn
      ...CheckBacksOfDisruption
      mergedFrom { reference mergedFrom { reference } }
      suspectedDuplicates { ...SuspectedRecord }
      links {
        kind
        other { id reference unit { code name } effect { inWords } target { kind label } countedGrade isWithdrawn mayCorrect }
        reason
        recordedBy { label }
        recordedAt
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
    mayRestore
  }
`)

/** Two records beside each other, to see whether they are of the same disruption. */
export const disruptionPairDocument = graphql(`
  query DisruptionPair($one: String!, $other: String!) {
    one: disruption(reference: $one) { ...DisruptionRecord links { kind other { id } } }
    other: disruption(reference: $other) { ...DisruptionRecord }
  }
`)
