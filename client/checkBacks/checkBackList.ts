import { createRequest } from 'urql'
import type { CheckBackFilter } from '../graphql/generated/graphql.ts'
import { shownOf } from '../lists/list.ts'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { usualCheckBackColumns } from './checkBackColumnCodes.ts'
import { checkBackColumns, disruptionColumn } from './checkBackColumns.tsx'
import type { ListedCheckBack } from './checkBackColumns.tsx'
import { checkBacksDocument } from './checkBacksDocument.ts'
import { statesShown } from './checkBackSearch.ts'
import type { CheckBackSearch } from './checkBackSearch.ts'
import { orderWords } from './checkBackWords.ts'

const askedWhereShown = ['effect', 'threats', 'forces', 'recordedBy'] as const

/** @param today the day as at which the list is */
export function checkBackList(today: string): List<CheckBackSearch, ListedCheckBack> {
  return {
    code: 'check-backs',
    one: 'check-back',
    many: 'check-backs',
    emptyAdvice: 'Remove a filter, or choose another state.',
    record: disruptionColumn,
    columns: checkBackColumns(today),
    usualColumns: usualCheckBackColumns,
    orderWords,
    usualOrder: 'DUE_ASCENDING',
    isOfDisruptions: true,
    hasWithdrawn: false,
    request: ({ search, page, columns }) =>
      createRequest(checkBacksDocument, {
        ...page,
        filter: checkBackFilter(search),
        order: search.order ?? 'DUE_ASCENDING',
        ...(search.asAt ? { asAt: search.asAt } : {}),
        ...shownOf(columns, askedWhereShown),
      }),
  }
}

/** What the address asks for, as the API's filter. */
export function checkBackFilter({ states, results, months, grade, threat, tactic, force, period, disruption }: CheckBackSearch): CheckBackFilter {
  return onlyGiven({ states: [...statesShown({ states, results })], results, months, grade, threat, tactic, force, period, disruption }) as CheckBackFilter
}
