import type { Grade } from '../graphql/generated/graphql.ts'
import { gradesInOrder } from '../parts/gradeWords.ts'
import type { ShownEdition } from './editionDocuments.ts'

export interface UnitGradeRow {
  unit: string
  /** Name of the figure; none where nothing of the unit is in the edition. */
  figure: string | null
  /** None where the edition does not hold it. */
  counts: Partial<Record<Grade, number>>
  /** How many of its returns are in the edition, of those that were expected of it. */
  returns: { held: number; expected: number }
}

/** Totals by grade of each unit, units in geographic order; one of which nothing is in the edition has a row that says so. */
export function unitGrades({ figures, missing, returns }: Pick<ShownEdition, 'figures' | 'missing' | 'returns'>): UnitGradeRow[] {
  const rows = new Map<string, Omit<UnitGradeRow, 'returns'> & { position: number }>()
  for (const { unit, figure, name, key, quantity } of figures) {
    const grade = gradesInOrder.find((each) => each === key)
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
    .map(({ unit, figure, counts }) => {
      const count = (list: readonly { unit: { code: string } }[]) => list.filter((one) => one.unit.code === unit).length
      return { unit, figure, counts, returns: { held: count(returns), expected: count(returns) + count(missing) } }
    })
}
