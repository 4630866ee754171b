import { createRequest } from 'urql'
import type { TaskingDecisionFilter } from '../graphql/generated/graphql.ts'
import { shownOf } from '../lists/list.ts'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { usualDecisionColumns } from './decisionColumnCodes.ts'
import { decisionColumn, decisionColumns } from './decisionColumns.tsx'
import type { ListedDecision } from './decisionColumns.tsx'
import { taskingDecisionsDocument } from './decisionsDocument.ts'
import { decisionStatesShown } from './decisionSearch.ts'
import type { DecisionSearch } from './decisionSearch.ts'
import { orderWords } from './decisionWords.ts'

const askedWhereShown = ['recordedOn', 'recordedBy', 'version'] as const

/** @param today the day as at which the list is */
export function decisionList(today: string): List<DecisionSearch, ListedDecision> {
  return {
    code: 'decisions',
    one: 'decision',
    many: 'decisions',
    emptyAdvice: 'Remove a filter, or choose another state.',
    record: decisionColumn,
    columns: decisionColumns(today),
    usualColumns: usualDecisionColumns,
    orderWords,
    usualOrder: 'DUE_SOONEST',
    isOfDisruptions: false,
    hasWithdrawn: false,
    hasAsAt: false,
    request: ({ search, page, columns }) =>
      createRequest(taskingDecisionsDocument, {
        ...page,
        filter: decisionFilter(search),
        order: search.order ?? 'DUE_SOONEST',
        ...shownOf(columns, askedWhereShown),
      }),
  }
}

/** What the address asks for, as the API's filter. */
export function decisionFilter({ states, overdue, meeting, group }: DecisionSearch): TaskingDecisionFilter {
  return onlyGiven({ states: [...decisionStatesShown({ states, meeting, group })], isOverdue: overdue ? true : undefined, meeting, ocg: group }) as TaskingDecisionFilter
}
