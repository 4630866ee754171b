import { graphql } from '../graphql/generated/gql.ts'

/** One assessment with its history. */
export const assessmentDocument = graphql(`
  query Assessment($id: ID!, $asAt: Instant) {
    assessment(id: $id, asAt: $asAt) {
      ...AssessmentRecord
      ocg { id alias }
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

  fragment AssessmentRow on Assessment {
    id
    assessedOn
    score
    band
    method { code name }
    methodVersion
    confidence
    whyThisScore
  }

  fragment AssessmentRecord on Assessment {
    ...AssessmentRow
    version
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
    mayCorrect
  }

  fragment AssessmentsOfGroup on Ocg {
    assessments { ...AssessmentRow }
  }
`)

/** The group that is assessed, and what its latest assessment was by. */
export const assessedGroupDocument = graphql(`
  query AssessedGroup($id: ID!) {
    ocg(id: $id) {
      id
      alias
      isWithdrawn
      mayCorrect
      review {
        inWords
        latest { score band method { code } methodVersion }
      }
    }
  }
`)
