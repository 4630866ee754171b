import { createRequest } from 'urql'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { anyTime } from './anyTime.ts'
import { usualSequenceColumns } from './sequenceColumnCodes.ts'
import { firstDisruptionColumn, sequenceColumns } from './sequenceColumns.tsx'
import type { ListedSequence } from './sequenceColumns.tsx'
import { sequencesDocument } from './sequencesDocument.ts'
import type { SequenceSearch } from './sequenceSearch.ts'

export const sequenceList: List<SequenceSearch, ListedSequence> = {
  code: 'sequences',
  one: 'sequence',
  many: 'sequences',
  emptyAdvice: 'Remove a filter, or choose another period.',
  record: firstDisruptionColumn,
  columns: sequenceColumns,
  usualColumns: usualSequenceColumns,
  orderWords: { DAY_NEWEST: 'Newest first disruption first' },
  usualOrder: 'DAY_NEWEST',
  isOfDisruptions: true,
  hasWithdrawn: false,
  request: ({ search: { period = anyTime, outcomes, grade, threat, tactic, force, asAt }, page }) =>
    createRequest(sequencesDocument, { ...page, filter: onlyGiven({ period, outcomes, grade, threat, tactic, force }), ...(asAt ? { asAt } : {}) }),
}
