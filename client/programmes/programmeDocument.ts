import { graphql } from '../graphql/generated/gql.ts'

/** One programme with its years and history; `service.now` is the moment of its figures where no other is asked for. */
export const programmeDocument = graphql(`
  query Programme($id: ID!, $asAt: Instant) {
    service { now }
    programme(id: $id, asAt: $asAt) {
      ...ProgrammeRecord
      mayRestore
      outputsDatedTooLoosely
      years { ...ProgrammeYearFacts }
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

  fragment ProgrammeRecord on Programme {
    id
    version
    unit { code name }
    name
    statedTargetPercent
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
    mayCorrect
  }
`)

export const programmeYearFacts = graphql(`
  fragment ProgrammeYearFacts on ProgrammeYear {
    period { code inWords from lastDay }
    outputs peopleReached outputsWithoutCount asked answered outputsNotAsked
    shareAnswered { share lower upper count of }
    changes { ...OutputChangeFacts }
  }
`)
