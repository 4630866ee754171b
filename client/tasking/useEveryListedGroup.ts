import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { CombinedError } from 'urql'
import type { ListedGroupFragment, TaskingRule } from '../graphql/generated/graphql.ts'
import type { FoundPage } from '../lists/list.ts'
import { meetingGroupsDocument } from './meetingGroupsDocument.ts'

interface Asked {
  id: string
  rule?: TaskingRule
  first: number
}

interface Every {
  /** The first page that these follow; other groups of another first page are none of these. */
  of: FoundPage<ListedGroupFragment>
  page?: FoundPage<ListedGroupFragment>
  error?: CombinedError
}

/**
 * All groups of a list, page after page, behind the first one.
 *
 * @param first the first page; none where not all are wanted, or while it is on its way
 * @returns the whole list in one page once it is there, or why it is not
 */
export function useEveryListedGroup(first: FoundPage<ListedGroupFragment> | undefined, asked: Asked): Pick<Every, 'page' | 'error'> {
  const client = useClient()
  const [every, setEvery] = useState<Every | null>(null)

  useEffect(() => {
    if (!first?.pageInfo.hasNextPage) return
    let isLeft = false
    async function fetchRest(begun: FoundPage<ListedGroupFragment>) {
      let edges = begun.edges
      let { pageInfo } = begun
      while (pageInfo.hasNextPage && pageInfo.endCursor && !isLeft) {
        const { data, error } = await client.query(meetingGroupsDocument, { ...asked, after: pageInfo.endCursor }, { requestPolicy: 'network-only' }).toPromise()
        const next = data?.taskingMeeting?.groups
        if (!next) {
          if (!isLeft) setEvery({ of: begun, error: error ?? new CombinedError({ networkError: new Error('No answer') }) })
          return
        }
        edges = [...edges, ...next.edges]
        pageInfo = next.pageInfo
      }
      if (!isLeft) setEvery({ of: begun, page: { ...begun, edges: eachOnce(edges), pageInfo: { ...pageInfo, hasNextPage: false } } })
    }
    void fetchRest(first)
    return () => {
      isLeft = true
    }
  }, [client, first]) // `asked` is made anew each time; with another one comes another first page

  if (!first) return {}
  if (!first.pageInfo.hasNextPage) return { page: first }
  return every?.of === first ? every : {}
}

/** The list of a planned meeting moves while it is fetched: a group may come twice. */
function eachOnce(edges: FoundPage<ListedGroupFragment>['edges']): FoundPage<ListedGroupFragment>['edges'] {
  return [...new Map(edges.map((edge) => [edge.node.ocg.id, edge])).values()]
}
