import { describe, expect, it } from 'vitest'
import { refusal } from '../../../../server/errors.ts'
import type { Basis } from '../../../../server/measures/basis.ts'
import { onPackBasis } from '../../../../server/packs/parts/onPackBasis.ts'

const hasOnly = (had: Basis | null) => async (asked: Basis | null) => {
  if (asked !== had) throw refusal('basis', 'No return of this period was accepted by then: choose another period, or figures as recorded')
  return asked
}

describe('figures of a pack', () => {
  it('are on the basis of the pack where they can be had on it', async () => {
    expect(await onPackBasis('AS_RETURNED', hasOnly('AS_RETURNED'))).toEqual({ read: 'AS_RETURNED', whyNot: null })
  })

  it('are else on that which their page takes by itself, and say why without what to choose', async () => {
    expect(await onPackBasis('AS_RETURNED', hasOnly(null))).toEqual({ read: null, whyNot: 'No return of this period was accepted by then' })
  })

  it('are refused where something else is wrong', async () => {
    const tried: (Basis | null)[] = []
    const read = async (asked: Basis | null): Promise<never> => {
      tried.push(asked)
      throw refusal('period', 'That is no period')
    }
    await expect(onPackBasis('AS_RETURNED', read)).rejects.toThrow('That is no period')
    await expect(onPackBasis('AS_RETURNED', async () => { throw new RangeError('A fault of ours') })).rejects.toThrow(RangeError)
    expect(tried).toEqual(['AS_RETURNED'])
  })
})
