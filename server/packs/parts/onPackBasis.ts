import { RefusedError } from '../../errors.ts'
import type { Basis } from '../../measures/basis.ts'
import { withoutAdvice } from './withoutAdvice.ts'

/**
 * Reads figures on the basis of the pack; where they cannot be had on it, on the one that their page takes by itself.
 *
 * @returns what was read, and why it is not on the basis of the pack; null where it is
 * @throws whatever `read` throws, but that the basis cannot be had
 * Checked in: test/unit/packs/parts/onPackBasis.test.ts.
 */
export async function onPackBasis<T>(basis: Basis, read: (basis: Basis | null) => Promise<T>): Promise<{ read: T; whyNot: string | null }> {
  try {
    return { read: await read(basis), whyNot: null }
  } catch (error) {
    const whyNot = whyNotBasis(error)
    if (whyNot === null) throw error
    return { read: await read(null), whyNot }
  }
}

/** Why figures cannot be had on a basis, without what to choose instead; null where something else is wrong. */
export function whyNotBasis(error: unknown): string | null {
  if (!(error instanceof RefusedError) || error.problems.length === 0) return null
  return error.problems.every(({ field }) => field === 'basis') ? withoutAdvice(error.message) : null
}
