import type { ReturnEntryRecord } from '../../../server/returns/returnEntryRecord.ts'
import type { Stated } from './enteredFigures.ts'

/** Everything that was stated of one return, version after version. */
export class EntryHistory {
  readonly #versions = new Map<string, ReturnEntryRecord[]>()

  state(entries: readonly Stated[], recordedBy: string, moment: number): void {
    for (const entry of entries) {
      const versions = this.#versions.get(placeOf(entry)) ?? []
      versions.push({ ...entry, version: versions.length + 1, recordedBy, recordedAt: new Date(moment) })
      this.#versions.set(placeOf(entry), versions)
    }
  }

  /** What stands of one part. */
  at(about: string, key: string): Stated {
    return this.#versions.get(placeOf({ about, key }))?.at(-1) ?? { about, key, quantity: null, code: null, day: null, isNil: false, note: null }
  }

  standing(): ReturnEntryRecord[] {
    return [...this.#versions.values()].flatMap((versions) => versions.at(-1) ?? [])
  }

  /** Every version, each with the moment from which another stands. */
  versions(): (ReturnEntryRecord & { supersededAt: Date | null })[] {
    return [...this.#versions.values()].flatMap((versions) => versions.map((one, index) => ({ ...one, supersededAt: versions[index + 1]?.recordedAt ?? null })))
  }
}

function placeOf({ about, key }: { about: string; key: string }): string {
  return `${about} ${key}`
}
