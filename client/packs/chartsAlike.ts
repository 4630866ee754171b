import type { PackChange, PackChart, PackFunnel, PackSection } from './packDocuments.ts'

/** Charts of one kind with what is said of all of them. */
export type ChartsAlike = { kind: 'FUNNEL'; charts: PackFunnel[] } | { kind: 'CHANGE'; charts: PackChange[] }

/** The charts of a section by kind, each kind in its order: charts of one kind share a legend and a way to read them. */
export function chartsAlike(charts: readonly PackChart[]): ChartsAlike[] {
  const funnels = charts.filter((chart): chart is PackFunnel => chart.__typename === 'PackFunnel')
  const changes = charts.filter((chart): chart is PackChange => chart.__typename === 'PackChange')
  return [...(funnels.length > 0 ? [{ kind: 'FUNNEL', charts: funnels } as const] : []), ...(changes.length > 0 ? [{ kind: 'CHANGE', charts: changes } as const] : [])]
}

/** The titles of the tables that stand on the page, by code. */
export function tableTitles(sections: readonly Pick<PackSection, 'tables'>[]): ReadonlyMap<string, string> {
  return new Map(sections.flatMap(({ tables }) => tables.map(({ code, title }) => [code, title] as const)))
}
