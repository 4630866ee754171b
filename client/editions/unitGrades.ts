import type { ShownEdition } from './editionDocuments.ts'

export const editionGrades = ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'] as const
export type EditionGrade = (typeof editionGrades)[number]

export interface UnitGradeRow {
  unit: string
  /** Name of the figure; none where nothing of the unit is in the edition. */
  figure: string | null
  /** None where the edition does not hold it. */
  counts: Partial<Record<EditionGrade, number>>
}

/** Totals by grade of each unit, units in geographic order; one of which nothing is in the edition has a row that says so. */
export function unitGrades({ figures, missing }: Pick<ShownEdition, 'figures' | 'missing'>): UnitGradeRow[] {
  const rows = new Map<string, UnitGradeRow & { position: number }>()
  for (const { unit, figure, name, key, quantity } of figures) {
    const grade = editionGrades.find((each) => each === key)
    if (!unit || !grade) continue
    const row = rows.get(`${unit.code} ${figure}`) ?? { unit: unit.code, figure: name, counts: {}, position: unit.position }
    row.counts[grade] = quantity
    rows.set(`${unit.code} ${figure}`, row)
  }
  const held = new Set([...rows.values()].map(({ unit }) => unit))
  for (const { unit } of missing) {
    if (!held.has(unit.code)) rows.set(unit.code, { unit: unit.code, figure: null, counts: {}, position: unit.position })
  }
  return [...rows.values()]
    .toSorted((one, other) => one.position - other.position)
    .map(({ unit, figure, counts }) => ({ unit, figure, counts }))
}
