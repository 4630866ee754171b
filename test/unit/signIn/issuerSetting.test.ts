import { expect, it } from 'vitest'
import { issuerSettings } from '../../../server/signIn/issuerSetting.ts'

const good = { code: 'ONE', name: 'Issuer one', issuer: 'https://one.test', clientId: 'longview', clientSecret: 'secret' }
const isTaken = (issuers: unknown, isProduction = true) => issuerSettings(isProduction).safeParse(issuers).success

it('any number of issuers may vouch for people', () => {
  expect(isTaken([])).toBe(true)
  expect(isTaken([good, { ...good, code: 'TWO-2', issuer: 'https://one.test/tenant' }])).toBe(true)
})

it('an issuer by http is taken on this machine, outside production, and nowhere else', () => {
  for (const issuer of ['http://localhost:4002', 'http://127.0.0.1:4002', 'http://[::1]:4002']) {
    expect([issuer, isTaken([{ ...good, issuer }], false), isTaken([{ ...good, issuer }])]).toEqual([issuer, true, false])
  }
  for (const issuer of ['http://one.test', 'http://localhost.one.test', 'http://127.0.0.1.one.test', 'ftp://localhost', 'one.test', '']) {
    expect([issuer, isTaken([{ ...good, issuer }], false)]).toEqual([issuer, false])
  }
})

it('two of one code, the same issuer twice, an address with more than a place, and what is missing are refused', () => {
  const wrong: unknown[] = [
    ...['https://one.test/', 'https://ONE.test', 'https://one.test:443', 'https://one.test//', 'https://one.test/./'].map((issuer) => [good, { ...good, code: 'TWO', issuer }]),
    ['https://one.test/tenant', 'https://one.test/tenant/'].map((issuer, index) => ({ ...good, code: `TENANT-${index}`, issuer })),
    [good, { ...good, issuer: 'https://two.test' }],
    [good, { ...good, code: 'TWO' }],
    [{ ...good, issuer: 'https://one.test?tenant=1' }],
    [{ ...good, issuer: 'https://user@one.test' }],
    [{ ...good, code: 'one' }],
    [{ ...good, code: '' }],
    [{ ...good, name: ' ' }],
    [{ ...good, clientSecret: '' }],
    [{ ...good, clientSecret: undefined }],
    [{ ...good, scope: 'more' }],
    good,
  ]
  for (const issuers of wrong) expect([issuers, isTaken(issuers)]).toEqual([issuers, false])
})
