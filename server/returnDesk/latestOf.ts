/**
 * A stream of which only the last value counts: what nobody has taken yet is replaced by what comes after it, so that a slow
 * reader is never behind and holds nothing up.
 *
 * No generator: one that waits would be left only when the next value comes, and a reader who went away would be held until then.
 */
export class LatestOf<Value> implements AsyncIterableIterator<Value> {
  #held: { value: Value } | null = null
  #waiting: { resolve: (result: IteratorResult<Value>) => void; reject: (error: unknown) => void } | null = null
  #fault: { error: unknown } | null = null
  #isOver = false
  readonly #left: () => void

  /** @param left called once, when it ends or its reader goes away */
  constructor(left: () => void) {
    this.#left = left
  }

  give(value: Value): void {
    if (this.#isOver) return
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting) waiting.resolve({ done: false, value })
    else this.#held = { value }
  }

  /** Ends it. @param error told to the reader as the last of it, after what is held; nothing is told without one */
  end(error?: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    const waiting = this.#waiting
    this.#waiting = null
    if (error === undefined) waiting?.resolve({ done: true, value: undefined })
    else if (waiting) waiting.reject(error)
    else this.#fault = { error }
    this.#left()
  }

  next(): Promise<IteratorResult<Value>> {
    const [held, fault] = [this.#held, this.#fault]
    this.#held = null
    if (held) return Promise.resolve({ done: false, value: held.value })
    this.#fault = null
    if (fault) return Promise.reject(fault.error)
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
  }

  return(): Promise<IteratorResult<Value>> {
    this.#held = null
    this.end()
    this.#fault = null
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
