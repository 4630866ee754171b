/** The moment at which the stories of tests begin: a Friday morning in London, in financial year 2026. */
export const storyNow = new Date('2026-11-20T09:30:00.000Z')

/** A clock that stands still until a test moves it. */
export class FixedClock {
  #now: Date

  constructor(start: Date = storyNow) {
    this.#now = start
  }

  readonly read = (): Date => this.#now

  get now(): Date {
    return this.#now
  }

  /** Lets time pass, and says what time it is then. */
  pass(minutes: number): Date {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000)
    return this.#now
  }

  set(moment: string): Date {
    this.#now = new Date(moment)
    return this.#now
  }
}
