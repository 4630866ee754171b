import { createRequest } from 'urql'
import type { OutputFilter, OutputOrder } from '../graphql/generated/graphql.ts'
import { shownOf } from '../lists/list.ts'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { usualOutputColumns } from './outputColumnCodes.ts'
import { outputColumns, referenceColumn } from './outputColumns.tsx'
import type { ListedOutput } from './outputColumns.tsx'
import { outputsDocument } from './outputsDocument.ts'
import type { OutputSearch } from './outputSearch.ts'

const orderWords: Record<OutputOrder, string> = {
  HELD_NEWEST: 'Last held first',
  HELD_OLDEST: 'First held first',
  TITLE_ASCENDING: 'By title, from A',
  TITLE_DESCENDING: 'By title, from Z',
  RECORDED_NEWEST: 'Last recorded first',
  RECORDED_OLDEST: 'First recorded first',
}

const askedWhereShown = ['threat', 'force', 'programme', 'disruption', 'unit', 'recordedOn', 'recordedBy', 'version'] as const

export const outputList: List<OutputSearch, ListedOutput> = {
  code: 'outputs',
  one: 'output',
  many: 'outputs',
  emptyAdvice: 'Remove a filter, or choose another period.',
  record: referenceColumn,
  columns: outputColumns,
  usualColumns: usualOutputColumns,
  orderWords,
  usualOrder: 'HELD_NEWEST',
  isOfDisruptions: false,
  request: ({ search, page, columns }) =>
    createRequest(outputsDocument, {
      ...page,
      filter: outputFilter(search),
      order: search.order ?? 'HELD_NEWEST',
      ...(search.asAt ? { asAt: search.asAt } : {}),
      ...shownOf(columns, askedWhereShown),
    }),
}

/** What the address asks for, as the API's filter. */
export function outputFilter({ kind, strand, threat, force, programme, period, reference, withoutFollowUp, withdrawn }: OutputSearch): OutputFilter {
  return onlyGiven({
    kind,
    strand,
    threat,
    force,
    programme,
    period,
    reference,
    withoutFollowUp: withoutFollowUp === 'only' ? true : undefined,
    includeWithdrawn: withdrawn === 'shown' ? true : undefined,
  }) as OutputFilter
}
