import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAddressOf } from '../../../server/signIn/localAddress.ts'

const ours = 'https://longview.test'

it('an address of our own site is kept as it is', () => {
  for (const address of ['/', '/disruptions', '/disruptions?unit=EMSOU&from=2026-04-01', '/impact#table', '/a//b', '/ocgs/RK%2F123']) {
    expect(localAddressOf(address)).toBe(address)
  }
})

it('what a browser might read as another site, and what is no address, is the start page', () => {
  const hostile = [
    '//elsewhere.test', '///elsewhere.test', '/\\elsewhere.test', '\\\\elsewhere.test', '/\t/elsewhere.test', '/\n/elsewhere.test', '\t//elsewhere.test', ' //elsewhere.test',
    'https://elsewhere.test', 'HTTPS:elsewhere.test', 'javascript:alert(1)', 'data:text/html,x', '/..//elsewhere.test', '/.//elsewhere.test', '/./../\\elsewhere.test', '/a/../..//elsewhere.test',
    '/\u2028/elsewhere.test', '/\u200b/elsewhere.test', '/\u202eelsewhere', '/\0', '', 'disruptions', '@elsewhere.test', `/${'a'.repeat(2_000)}`,
  ]
  for (const address of hostile) expect([address, localAddressOf(address)]).toEqual([address, '/'])
  expect(localAddressOf(null)).toBe('/')
})

it('no text at all leads to another site, however often it is read', () => {
  const pieces = fc.constantFrom('/', '\\', '//', '..', '.', '@', ':', '?', '#', 'elsewhere.test', 'https:', '\t', '\n', '%2f', '%5c', ' ', '\u3002', '\uff0f')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), fc.array(pieces, { maxLength: 12 }).map((parts) => `/${parts.join('')}`)), (text) => {
      const address = localAddressOf(text)
      expect(address.startsWith('/')).toBe(true)
      expect(new URL(address, ours).origin).toBe(ours)
      expect(localAddressOf(address)).toBe(address)
    }),
    { numRuns: 2_000 },
  )
})
