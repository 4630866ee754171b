import type { ReturnEntryInput } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'
import type { TextWarning } from '../screening/textWarning.ts'
import { fieldOnPage } from './stated.ts'

export interface PlacedEntry {
  place: string
  entry: ReturnEntryInput
}

/** What was refused, by place: as it was sent, and where and why. */
export type RefusedEntries = ReadonlyMap<string, { entry: string; problem: Problem }>

/** Those of what was refused that still stand as they were sent. */
export function stillRefused(refused: RefusedEntries, changed: readonly PlacedEntry[]): RefusedEntries {
  const now = new Map(changed.map(({ place, entry }) => [place, JSON.stringify(entry)]))
  return new Map([...refused].filter(([place, { entry }]) => now.get(place) === entry))
}

/** What the API refused of the entries that were sent: each problem at its field. One that is about none of them is left out. */
export function refusedOf(problems: readonly Problem[], entries: readonly PlacedEntry[]): RefusedEntries {
  const places = entries.map(({ place }) => place)
  return new Map(problems.flatMap(({ field: named, message }) => {
    const field = fieldOnPage(named, places)
    const at = entries.find(({ place }) => field === place || field.startsWith(`${place}.`))
    return at ? [[at.place, { entry: JSON.stringify(at.entry), problem: { field, message } }] as const] : []
  }))
}

/** What was found in texts, at their fields on the page. */
export function warningOnPage(warning: TextWarning, places: readonly string[]): TextWarning {
  return { ...warning, findings: warning.findings.map((finding) => ({ ...finding, field: fieldOnPage(finding.field, places) })) }
}
