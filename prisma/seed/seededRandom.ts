import { UUID } from 'uuidv7'

/** Anything picked from: a list that must not be empty. */
type Choices<T> = readonly T[]

/**
 * A small random source that gives the same numbers for the same seed and label on every machine.
 *
 * Why our own: Math.random cannot be seeded, and the stories must come out the same each time.
 * Source: sfc32 by Chris Doty-Humphrey (PractRand); the label becomes a seed by FNV-1a, 32 bits.
 * Not for secrets, and not for statistics that are shown to anybody.
 */
export class SeededRandom {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(readonly seed: number, readonly label: string) {
    this.#a = fnv1a(`${seed} a ${label}`)
    this.#b = fnv1a(`${seed} b ${label}`)
    this.#c = fnv1a(`${seed} c ${label}`)
    for (let round = 0; round < 15; round += 1) this.next()
  }

  /** An independent source for a part of the story, so that one part does not disturb another. */
  fork(label: string): SeededRandom {
    return new SeededRandom(this.seed, `${this.label}/${label}`)
  }

  /** The next 32 bits, as a whole number from 0. */
  bits(): number {
    const result = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + result | 0
    return result >>> 0
  }

  /** A number in [0, 1). */
  next(): number {
    return this.bits() / 4294967296
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True in the given share of cases. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of the choices, each equally likely. @throws RangeError when there is none */
  pick<T>(choices: Choices<T>): T {
    const chosen = choices[Math.floor(this.next() * choices.length)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from')
    return chosen
  }

  /** One of the choices by weight. @throws RangeError when there is none */
  pickWeighted<T>(choices: Choices<readonly [T, number]>): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    const last = choices.at(-1)
    if (last === undefined) throw new RangeError('Nothing to pick from')
    return last[0]
  }

  /** Up to `count` different choices, in random order. */
  several<T>(choices: Choices<T>, count: number): T[] {
    return this.shuffled(choices).slice(0, count)
  }

  /** The choices in random order. */
  shuffled<T>(choices: Choices<T>): T[] {
    return choices.map((choice) => ({ choice, key: this.next() })).sort((a, b) => a.key - b.key).map(({ choice }) => choice)
  }

  /** A positive number with many small values and few large ones: log-normal with this median. */
  skewed(median: number, sigma: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return median * Math.exp(sigma * normal)
  }

  /** A UUIDv7 whose time part is the story's moment, in milliseconds since 1970. */
  uuidAt(moment: number): string {
    return UUID.fromFieldsV7(moment, this.bits() >>> 20, this.bits() >>> 2, this.bits()).toString()
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
