import { whatWasDone } from './recordVersion.ts'
import type { RecordVersion } from './recordVersion.ts'

/** Something else that happened to a record: a grading. */
export interface HistoryEvent {
  id: string
  recordedAt: string
  recordedBy: { label: string }
}

type HistoryItem<Event> =
  | { version: RecordVersion; done: string; together: Event[]; event?: never }
  | { event: Event; version?: never; done?: never; together?: never }

/**
 * Versions and other events in one row, newest first. What was recorded together with a version, in the same
 * transaction, stands with it.
 *
 * @param versions newest first, none left out
 */
export function historyItems<Event extends HistoryEvent>(versions: readonly RecordVersion[], events: readonly Event[]): HistoryItem<Event>[] {
  const moments = new Set(versions.map(({ recordedAt }) => recordedAt))
  const items: HistoryItem<Event>[] = versions.map((version, index) => ({
    version,
    done: whatWasDone(version, versions[index + 1]),
    together: events.filter(({ recordedAt }) => recordedAt === version.recordedAt),
  }))
  const between: HistoryItem<Event>[] = events.filter(({ recordedAt }) => !moments.has(recordedAt)).map((event) => ({ event }))
  const at = (item: HistoryItem<Event>) => Date.parse((item.version ?? item.event).recordedAt)
  return [...items, ...between].toSorted((one, other) => at(other) - at(one))
}
