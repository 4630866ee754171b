import { changeAs, rebased } from '../support/changeAs.ts'
import type { TestApp } from '../support/startApp.ts'
import { emptyIsNone, leading, type Path } from './path.ts'

/** Two re-basings of EMSOU by its performance lead: one that stands, and one of a strand that its unit head took back. */
export async function tellRebasings({ as }: Pick<TestApp, 'as'>): Promise<{ standing: string }> {
  const lead = changeAs(as('EMSOU-PERFORMANCE-LEAD-1'))
  const standing = rebased(await lead.rebase('2025-10-01'))
  const mistaken = rebased(await lead.rebase('2025-07-01', { measure: 'MINOR', strand: 'PURSUE' }))
  rebased(await changeAs(as('EMSOU-UNIT-HEAD-1')).takeBack(mistaken.id))
  return { standing: standing.id }
}

const asked = {
  year: 'unit: "EMSOU", measure: GROSS, period: "FY2025"', few: 'unit: "EMSOU", measure: GROSS, period: "M2016-05"', network: 'measure: GROSS, period: "FY2025"',
  decade: 'unit: "EMSOU", measure: GROSS, period: "2016-11-01..2026-10-31"', strand: 'unit: "EMSOU", measure: MINOR, strand: "PURSUE", period: "FY2025"',
}
const change = (of: keyof typeof asked, type: string, inner: string, ...steps: (string | number)[]): Path =>
  leading(type, `{ it: changeOverTime(grain: MONTH, ${asked[of]}) { ... on ChangeOverTime { ${inner} } } }`, ['it', ...steps])
const orNone = (path: Path): Path => ({ ...path, pick: (data) => emptyIsNone(path.pick(data) as Record<string, unknown> | null) })

const between = { year: 'unit: "EMSOU", earlier: "FY2024", later: "FY2025"', none: 'unit: "EMSOU", earlier: "FY2010", later: "FY2025"' }
const comparison = (of: keyof typeof between, type: string, inner: string, ...steps: (string | number)[]): Path =>
  leading(type, `{ it: periodComparison(measure: GROSS, ${between[of]}) { ... on PeriodComparison { ${inner} } } }`, ['it', ...steps])

/** Where change over time is read, in each of its states. */
export const pathsOfChange: Record<string, Record<string, Path>> = {
  ChangeOverTime: { year: orNone(change('year', 'ChangeOverTime', 'EVERY')), few: orNone(change('few', 'ChangeOverTime', 'EVERY')), network: orNone(change('network', 'ChangeOverTime', 'EVERY')) },
  ChangePoint: { year: change('year', 'ChangePoint', 'points { EVERY }', 'points', 0), few: change('few', 'ChangePoint', 'points { EVERY }', 'points', 0) },
  ChangePhase: { year: change('year', 'ChangePhase', 'phases { EVERY }', 'phases', 1), few: change('few', 'ChangePhase', 'phases { EVERY }', 'phases', 0) },
  ChangeSignal: { decade: change('decade', 'ChangeSignal', 'signals { EVERY }', 'signals', 0) },
  Rebasing: { standing: change('year', 'Rebasing', 'rebasings { EVERY }', 'rebasings', 0), takenBack: change('strand', 'Rebasing', 'rebasings { EVERY }', 'rebasings', 0) },
  PeriodComparison: { year: orNone(comparison('year', 'PeriodComparison', 'EVERY')), none: orNone(comparison('none', 'PeriodComparison', 'EVERY')) },
  ComparedPeriod: { year: comparison('year', 'ComparedPeriod', 'earlier { EVERY }', 'earlier') },
}
