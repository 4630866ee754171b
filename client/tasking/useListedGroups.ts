import { useQuery } from 'urql'
import type { CombinedError } from 'urql'
import type { ListedGroupFragment, TaskingMeetingGroupsQuery, TaskingRule } from '../graphql/generated/graphql.ts'
import type { FoundPage } from '../lists/list.ts'
import { answers } from '../lists/useFoundPage.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { meetingGroupsDocument } from './meetingGroupsDocument.ts'
import type { MeetingSearch } from './taskingSearch.ts'
import { useEveryListedGroup } from './useEveryListedGroup.ts'

type WithGroups = NonNullable<TaskingMeetingGroupsQuery['taskingMeeting']>

/** In groups on one page. */
export const pageSize = 25

export interface ListedGroups {
  /** None while they are on their way, or when they failed. */
  page: FoundPage<ListedGroupFragment> | undefined
  rules: WithGroups['rules'] | undefined
  settings: WithGroups['settings'] | undefined
  /** The moment at which the list was made; of several pages the first one's. */
  madeAt: string | undefined
  /** What was asked for is on its way; what is shown is of before. */
  isOld: boolean
  error: CombinedError | undefined
  askAgain: () => void
}

/** The groups that the address of a meeting asks for: a page of them, or all. */
export function useListedGroups(id: string, { rule, show, after }: MeetingSearch): ListedGroups {
  const isWhole = show === 'all'
  const variables = onlyGiven({ id, rule, first: isWhole ? largestPage : pageSize, after }) as { id: string; rule?: TaskingRule; first: number; after?: string }
  const [{ data, error, operation, stale }, ask] = useQuery({ query: meetingGroupsDocument, variables })
  const isOld = !answers(operation?.variables, variables)
  const meeting = (error && !isOld ? undefined : data?.taskingMeeting) ?? undefined
  const rest = useEveryListedGroup(isWhole && !isOld && !stale ? meeting?.groups : undefined, variables)
  return {
    page: isWhole ? rest.page : meeting?.groups,
    rules: meeting?.rules,
    settings: meeting?.settings,
    madeAt: meeting && data?.service.now,
    isOld: isOld || (isWhole && !rest.page && !error && !rest.error),
    error: isOld ? undefined : (error ?? rest.error),
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** The most that the API gives at once. */
const largestPage = 100
