import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localAddress } from '../../../client/signIn/localAddress.ts'
import { signInSearch } from '../../../client/signIn/signInSearch.ts'
import { startAddress } from '../../../client/signIn/startAddress.ts'

const ours = 'https://longview.test'

describe('an address to go back to after signing in', () => {
  it.each(['/', '/disruptions', '/disruptions?grades=MAJOR,NEGATIVE&period=FY2025', '/groups/8f1c?asAt=2026-03-27T12:00:00.000Z', '/impact/unit/EMSOU'])(
    '%s is a page of ours',
    (address) => expect(localAddress(address)).toBe(address),
  )

  it.each([
    'https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '\\/elsewhere.example', '/\t/elsewhere.example', '/\n/elsewhere.example',
    'javascript:alert(1)', 'data:text/html,x', ' /disruptions', 'disruptions', '', '/.//elsewhere.example', '/..//elsewhere.example', '/a/../../../elsewhere\\x', `/${'x'.repeat(2_001)}`, 7, null, undefined,
  ])('%j leads nowhere, as it is or might be read as another site', (address) => expect(localAddress(address)).toBeUndefined())

  it('never leads to another site, whatever is asked', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', 'https:', 'elsewhere.example', '\t', '\u200b', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = localAddress(pieces.join(''))
        return address === undefined || new URL(address, ours).origin === ours
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the address of the sign-in page', () => {
  it('holds where to go back to and why the last attempt failed, and nothing else', () => {
    expect(signInSearch({ to: '/groups', problem: 'ATTEMPT_OVER', code: 'secret' })).toEqual({ to: '/groups', problem: 'ATTEMPT_OVER' })
    expect(signInSearch({ to: '//elsewhere.example', problem: 'Call this number' })).toEqual({ to: undefined, problem: undefined })
  })

  it('leads on to the issuer with the address to go back to', () => {
    expect(startAddress('FORCE', '/disruptions?period=FY2025')).toBe('/sign-in/start?issuer=FORCE&to=%2Fdisruptions%3Fperiod%3DFY2025')
    expect(startAddress('FORCE')).toBe('/sign-in/start?issuer=FORCE&to=%2F')
  })
})
