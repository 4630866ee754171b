import { graphql } from '../graphql/generated/gql.ts'

/** One group with its whole life: the tasking sheet, which draws its newest 50 disruptions, and the tables under it. */
export const groupPageDocument = graphql(`
  query Group($id: ID!, $asAt: Instant, $first: Int, $after: String, $last: Int, $before: String) {
    ocg(id: $id, asAt: $asAt) {
      ...GroupRecord
      mayTransfer
      review { inWords isOverdue dueOn }
      ...AssessmentsOfGroup
      statusSpells { id status from lastDay reason mayWithdraw recordedAt recordedBy { label } }
      planActions { ...PlanActionRow }
      taskingDecisions { ...TaskingDecisionRow }
      sinceLastMeeting { meeting { id meetsOn } changes { day inWords } }
      lineage {
        id
        kind
        day
        reason
        mayWithdraw
        from { id alias }
        to { id alias }
      }
      transfers { day from { code name } to { code name } reason recordedAt recordedBy { label } }
      effect {
        daysSinceLastDisruption
        reliefSoFar
        reliefInWords
        mergedFrom {
          id
          alias
          disruptions(first: 20) { totalCount edges { node { ...DrawnDisruption } } }
        }
        settings { name inWords }
        sequences {
          first { id reference }
          day
          disruptions { reference countedGrade }
          outcome
          inWords
          baseline
          baselineOn
          method { code name }
          methodVersion
          lastScore
          observedTo
          endedBy
          relief { months scoreDays observedDays unobservedDays toComeDays }
        }
      }
      drawn: disruptions(first: 50) { totalCount edges { node { ...DrawnDisruption } } }
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

  fragment DrawnDisruption on Disruption {
    id
    reference
    effect { from lastDay inWords }
    countedGrade
    tactics { code name }
    checkBacks { id months dueOn checkedOn state result }
  }
`)
