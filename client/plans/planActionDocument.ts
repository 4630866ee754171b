import { graphql } from '../graphql/generated/gql.ts'

export const planActionDocument = graphql(`
  query PlanAction($id: ID!) {
    planAction(id: $id) {
      ...PlanActionRecord
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

  fragment PlanActionRow on PlanAction {
    id
    action
    strand { code name }
    owner
    dueOn
    state
    closedOn
    isOverdue
    mayCorrect
  }

  fragment PlanActionRecord on PlanAction {
    ...PlanActionRow
    version
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
  }
`)
