import type { FactChunk } from './factChunk.ts'

type ReferenceKind = 'DISRUPTION' | 'OUTPUT'

/** Gives out references of one unit, numbered within each calendar year of recording. */
export class ReferenceNumbers {
  readonly #last = new Map<string, { kind: ReferenceKind; year: number; last: number }>()

  constructor(readonly unitCode: string) {}

  /** EMSOU-2026-0142 for a disruption, EMSOU-P-2026-0012 for an output. */
  next(kind: ReferenceKind, year: number): string {
    const key = `${kind} ${year}`
    const counter = this.#last.get(key) ?? { kind, year, last: 0 }
    counter.last += 1
    this.#last.set(key, counter)
    return `${this.unitCode}${kind === 'OUTPUT' ? '-P' : ''}-${year}-${String(counter.last).padStart(4, '0')}`
  }

  /** The last number of each year, as of now: it goes with the records that carry these numbers. */
  addCounters(chunk: FactChunk): void {
    for (const { kind, year, last } of this.#last.values()) {
      chunk.add('reference_counter', { unit_code: this.unitCode, kind, year, last })
    }
  }
}
