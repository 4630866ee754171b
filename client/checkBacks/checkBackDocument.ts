import { graphql } from '../graphql/generated/gql.ts'

/** One check-back, and what is looked at again: the disruption, its group as it stands now, and what was seen before. */
export const checkBackDocument = graphql(`
  query CheckBack($reference: String!, $months: Int!) {
    checkBack(disruption: $reference, months: $months) {
      ...CheckBackRecord
      history {
        version
        recordedAt
        recordedBy { label }
        reason
        isWithdrawn
        changes { field fieldInWords before after }
      }
      disruption {
        ...DisruptionRecord
        ...CheckBacksOfDisruption
        target { ocg { id alias status review { inWords } } }
      }
    }
  }

  fragment CheckBackRecord on CheckBack {
    id
    months
    dueOn
    state
    isNeeded
    result
    checkedOn
    whyThisResult
    evidence
    version
    reason
    recordedBy { label }
    recordedAt
    mayRecord
    mayCorrect
    disruption { reference }
  }

  fragment CheckBacksOfDisruption on Disruption {
    reference
    checkBacks { id months dueOn state isNeeded result checkedOn whyThisResult evidence mayRecord }
  }
`)

/** What waits, the longest due first: enough to go from one to the next. */
export const waitingDocument = graphql(`
  query CheckBacksWaiting {
    checkBacks(first: 50, order: DUE_ASCENDING, filter: { states: [OVERDUE, DUE] }) {
      totalCount
      edges { node { id months dueOn disruption { reference } } }
    }
  }
`)

/** Asked apart from the rest of Home, which stands when this fails. */
export const lookAgainDocument = graphql(`
  query LookAgain {
    checkBackCounts { due overdue dueInDays }
    assessmentCover { inWords }
  }
`)
