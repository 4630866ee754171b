import { graphql } from '../graphql/generated/gql.ts'

/** A page of the groups of a meeting, with the rules that choose them: the list is made once for both. The list of a planned meeting is that of this moment. */
export const meetingGroupsDocument = graphql(`
  query TaskingMeetingGroups($id: ID!, $rule: TaskingRule, $first: Int, $after: String) {
    service { now }
    taskingMeeting(id: $id) {
      id
      rules { rule name inWords found listed }
      settings { name inWords }
      groups(rule: $rule, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { ...ListedGroup } }
      }
    }
  }

  fragment ListedGroup on TaskingListedGroup {
    ocg {
      id
      alias
      urn
      isUrnProvisional
      status
      review { latest { id assessedOn score band method { name } methodVersion } }
    }
    reasons { rule inWords }
    changes { day inWords kind knownAt }
  }
`)
