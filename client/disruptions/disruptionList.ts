import { createRequest } from 'urql'
import type { List } from '../lists/list.ts'
import { shownOf } from '../lists/list.ts'
import { usualDisruptionColumns } from './disruptionColumnCodes.ts'
import { disruptionColumns, referenceColumn } from './disruptionColumns.tsx'
import type { ListedDisruption } from './disruptionColumns.tsx'
import { disruptionFilter } from './disruptionFilter.ts'
import { disruptionsDocument } from './disruptionsDocument.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { orderWords } from './disruptionWords.ts'

const askedWhereShown = ['strand', 'tactics', 'forces', 'outcomes', 'operation', 'ownReference', 'recordedOn', 'recordedBy', 'version'] as const

export const disruptionList: List<DisruptionSearch, ListedDisruption> = {
  code: 'disruptions',
  one: 'disruption',
  many: 'disruptions',
  emptyAdvice: 'Remove a filter, or choose another period.',
  record: referenceColumn,
  columns: disruptionColumns,
  usualColumns: usualDisruptionColumns,
  orderWords,
  usualOrder: 'EFFECT_NEWEST',
  isOfDisruptions: true,
  request: ({ search, page, columns, unitCode }) =>
    createRequest(disruptionsDocument, {
      ...page,
      filter: disruptionFilter(search, unitCode),
      order: search.order ?? 'EFFECT_NEWEST',
      ...(search.asAt ? { asAt: search.asAt } : {}),
      ...shownOf(columns, askedWhereShown),
    }),
}
