import { isDeepStrictEqual } from 'node:util'
import type { Letter } from './block.ts'

const isNothing = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * Why a value is not what its letter decided; null where it is.
 *
 * @param others what everybody else who gets it was given
 */
export function disagreement(letter: Letter, value: unknown, others: unknown): string | null {
  const given = JSON.stringify(value)?.slice(0, 120) ?? 'nothing'
  switch (letter) {
    case 'G':
      if (isNothing(value)) return 'was to be given, and there is nothing'
      return isDeepStrictEqual(value, others) ? null : `differs from what others are given: ${given}`
    case 'g':
      return isDeepStrictEqual(value ?? null, others ?? null) ? null : `differs from what others are given: ${given}`
    case 'P':
      return isNothing(value) ? 'was to be given, and there is nothing' : null
    case 'p':
      return null
    case 'T':
      return value === true ? null : `was to be true, and is ${given}`
    case 'F':
      return value === false ? null : `was to be false, and is ${given}`
    case 'n':
    case 'x':
      return isNothing(value) || (letter === 'x' && value === 0) ? null : `was to be kept back, and is ${given}`
    default:
      return `is shown, and was not to be there at all: ${given}`
  }
}
