import type { CaseColumn } from './caseColumns.ts'

/** The column behind each field of the use cases; fields that no column holds are not here. */
const columns: Record<string, CaseColumn> = {
  effect: 'day',
  target: 'ocg_alias',
  alias: 'ocg_alias',
  strand: 'strand',
  threats: 'threats',
  whatHappened: 'what_happened',
  operationName: 'operation',
  forces: 'forces',
  owningForce: 'forces',
  partnerNames: 'partners',
  gradeReason: 'source',
  grade: 'illustrative_grade',
}

/** The column to mend for a refusal that names a field by its path, as `outcomes.0.quantity`. */
export function columnOfField(field: string, outcomes: { column: CaseColumn }[]): CaseColumn | null {
  const [head = '', index] = field.split('.')
  if (head === 'outcomes') return outcomes[Number(index)]?.column ?? null
  return columns[head] ?? null
}
