import type { DraftFoundFragment, DraftKind } from '../graphql/generated/graphql.ts'

const kindWords: Readonly<Record<DraftKind, string>> = { DISRUPTION: 'disruption', OUTPUT: 'output', OCG: 'group' }

/** "New disruption", "Correction of EMSOU-2026-0142" */
export function draftTitle({ kind, record, recordVersion }: DraftFoundFragment): string {
  if (record?.__typename === 'Disruption' || record?.__typename === 'Output') return `Correction of ${record.reference}`
  if (record?.__typename === 'Ocg') return `Correction of ${record.alias}`
  return typeof recordVersion === 'number' ? `Correction of a ${kindWords[kind]} that you cannot open any more` : `New ${kindWords[kind]}`
}

/** Its record was withdrawn meanwhile: it can be read, and sent only once the record is restored. */
export function isOfWithdrawn({ record }: DraftFoundFragment): boolean {
  return record !== null && record !== undefined && 'isWithdrawn' in record && record.isWithdrawn
}

/** With its summary, for those who hear a button out of its place. */
export function draftName(draft: DraftFoundFragment): string {
  return [draftTitle(draft), draft.summary].filter(Boolean).join(', ')
}
