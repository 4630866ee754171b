import { describe, expect, it } from 'vitest'
import { knownCodes } from '../../../client/units/knownCodes.ts'
import type { ReferenceLists } from '../../../client/units/referenceLists.ts'

const lists: ReferenceLists = {
  units: [], strands: [], tactics: [], outcomeKinds: [], audiences: [], assessmentMethods: [],
  threats: [{ code: 'DRUGS', name: 'Drugs', validFrom: null, validTo: null }],
  forces: [{ code: 'LEICS', name: 'Leicestershire', unitCode: 'EMSOU' }],
}

describe('codes in an address', () => {
  it('that no list has are left out', () => {
    expect(knownCodes({ force: 'somebody', threat: 'DRUGS', period: 'FY2026' }, lists)).toEqual({ search: { threat: 'DRUGS', period: 'FY2026' }, isSure: true })
  })

  it('are not sent before the lists have come', () => {
    expect(knownCodes({ force: 'LEICS' }, null).isSure).toBe(false)
    expect(knownCodes({ force: undefined }, null).isSure).toBe(true)
  })
})
