import type { Capability, ReferenceData } from '../../units/referenceData.ts'
import { saidOf, type StatedReturn } from './statedReturns.ts'

/** A state as stated in one return; `code` null where nothing is stated, and then the words say why: `hasReturn` tells whether for want of one. */
export type CapabilityStateAt = { code: string | null; inWords: string; hasReturn: boolean }
export type CapabilityStates = { capability: Pick<Capability, 'code' | 'name'>; states: CapabilityStateAt[] }

/** The state of every capability of a unit beside each of its returns, in the order of the inspections. */
export function capabilityStates(returns: readonly StatedReturn[], { capabilities }: Pick<ReferenceData, 'capabilities'>): CapabilityStates[] {
  return [...capabilities.values()].map((capability) => ({
    capability,
    states: returns.map((one) => {
      const { cell, inWords } = saidOf(one, 'CAPABILITY_STATE', capability.code)
      return { code: cell?.code ?? null, inWords, hasReturn: one.missing === null }
    }),
  }))
}
