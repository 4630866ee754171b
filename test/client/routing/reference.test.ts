import { describe, expect, it } from 'vitest'
import { searchedAddress } from '../../../client/layout/searchedAddress.ts'
import { byReference, recordReference } from '../../../client/routing/recordReference.ts'
import { referenceIn } from '../../../client/routing/searchValues.ts'

const inAddress = (reference: string) => referenceIn({ reference }, 'reference')

describe('the beginning of a reference in an address', () => {
  it.each(['EMSOU-2026-0142', 'EMSOU-P-2026-0009', 'EM/002490', 'EMS', 'EMSOU-', 'rocuwm-p-', '14', 'R 2490', 'a.b_c-1'])('can be %s', (reference) => {
    expect(inAddress(reference)).toBe(reference)
  })

  it.each(['Op Larkfield', 'Larkfield', 'John Smith 14 High Street', 'EM 2490 b', 'EM;2490', "O'Neil 1", 'Zoë 1', `E${'1'.repeat(60)}`, '', ' '])('cannot be %s', (reference) => {
    expect(inAddress(reference)).toBeUndefined()
  })

  it('has plain hyphens, whatever a word processor made of them', () => {
    expect(inAddress(' EMSOU–2026‑01 ')).toBe('EMSOU-2026-01')
  })
})

describe('a whole reference', () => {
  it.each(['emsou-2026-1157', ' EMSOU–2026–1157 ', 'EMSOU - 2026 - 1157', 'EMSOU−2026‐1157'])('is found however %s is written', (typed) => {
    expect(recordReference(typed)).toBe('EMSOU-2026-1157')
    expect(searchedAddress(typed)).toEqual({ to: '/disruptions/$reference', params: { reference: 'EMSOU-2026-1157' } })
    expect(byReference.parse({ reference: typed })).toEqual({ reference: 'EMSOU-2026-1157' })
  })

  it('of an output leads to the output', () => {
    expect(searchedAddress('emsou-p-2026-0009')).toEqual({ to: '/outputs/$reference', params: { reference: 'EMSOU-P-2026-0009' } })
    expect(searchedAddress('emsou-p-2026')).toEqual({ to: '/outputs', search: { reference: 'EMSOU-P-2026' } })
  })
})

describe('searching by reference', () => {
  it('for the beginning of one leads to the list of what begins with it', () => {
    expect(searchedAddress('em/0024')).toEqual({ to: '/disruptions', search: { reference: 'em/0024' } })
  })

  it.each(['Op Larkfield', 'a name of somebody', '%'])('for %s leads nowhere: a list of everything would be no answer', (typed) => {
    expect(searchedAddress(typed)).toBeNull()
  })
})
