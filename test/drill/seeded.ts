/** Numbers that look random and come out alike for one seed, so that a failure can be seen again (mulberry32). */
export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, but not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number {
    return Math.floor(this.fraction() * below)
  }

  /** Yes, so many times in a hundred. */
  percent(of100: number): boolean {
    return this.fraction() * 100 < of100
  }

  /** @throws RangeError when there is nothing to pick from */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.whole(from.length)]
    if (picked === undefined) throw new RangeError('There is nothing to pick from')
    return picked
  }

  /** One of them, or null where there is none. */
  pickAny<T>(from: readonly T[]): T | null {
    return from.length > 0 ? this.pick(from) : null
  }

  /** That, or null: half and half. */
  maybe<T>(value: T): T | null {
    return this.percent(50) ? value : null
  }
}
