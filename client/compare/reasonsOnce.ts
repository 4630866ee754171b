import type { MeasureFacts } from './measureDocument.ts'
import { inCell } from './measureCells.ts'

type Value = Pick<MeasureFacts['values'][number], 'value' | 'missing'> & { unit: { code: string } }

/** Why units have no value, each reason once with its units in their order: "EMSOU, ERSOU: none due yet"; "all units: …" where it is of all. */
export function reasonsOnce(values: readonly Value[]): string[] {
  const without = values.flatMap(({ unit, value, missing }) => (typeof value === 'number' ? [] : [{ code: unit.code, why: inCell(missing ?? 'no value') }]))
  return [...new Set(without.map(({ why }) => why))].map((why) => {
    const codes = without.filter((each) => each.why === why).map(({ code }) => code)
    return `${codes.length === values.length ? 'all units' : codes.join(', ')}: ${why}`
  })
}
