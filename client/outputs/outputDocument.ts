import { graphql } from '../graphql/generated/gql.ts'

export const outputDocument = graphql(`
  query Output($reference: String!, $asAt: Instant) {
    output(reference: $reference, asAt: $asAt) {
      ...OutputRecord
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

  fragment OutputRecord on Output {
    id
    reference
    version
    unit { code name }
    kind
    strand { code name }
    title
    audience { code name }
    force { code name }
    threat { code name }
    held { text inWords }
    peopleReached
    whatWasDone
    questionnaire {
      sent
      answered
      shareAnswered { share lower upper count of }
      questions {
        question
        measures
        yesYes
        yesNo
        noYes
        noNo
        beforeOnly
        afterOnly
        change { pairs shareBefore shareAfter change lower upper }
      }
    }
    disruption { id reference ...MergedOn }
    programme { id name }
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
    mayCorrect
    mayRestore
  }
`)
