import { describe, expect, it } from 'vitest'
import { isFromOtherSite, refuseOtherSites } from '../../../server/http/sameOrigin.ts'

const sent = (headers: Record<string, string>) => new Request('http://10.0.0.7:4000/graphql', { method: 'POST', headers })
const ours = 'https://longview.example'

describe('where the address of browsers is configured', () => {
  it.each([
    ['its own page', { origin: ours, 'sec-fetch-site': 'same-origin' }, false],
    ['its own page behind a proxy that names another host', { origin: ours, host: '10.0.0.7:4000' }, false],
    ['a program, which has nobody’s cookies', {}, false],
    ['another site', { origin: 'https://elsewhere.example' }, true],
    ['another site whose name was pointed at this machine', { origin: 'https://elsewhere.example', host: 'elsewhere.example', 'sec-fetch-site': 'same-origin' }, true],
    ['its own name without encryption', { origin: 'http://longview.example' }, true],
    ['its own name at another port', { origin: 'https://longview.example:8443' }, true],
    ['a name that begins as its own', { origin: 'https://longview.example.elsewhere.example' }, true],
    ['a page that hides where it is from', { origin: 'null' }, true],
    ['a neighbour of its site', { 'sec-fetch-site': 'same-site' }, true],
    ['another site that sends no origin', { 'sec-fetch-site': 'cross-site' }, true],
    ['an address typed by hand, which posts nothing', { 'sec-fetch-site': 'none' }, true],
  ])('%s: %j is from elsewhere: %s', (_name, headers, isElsewhere) => {
    expect(isFromOtherSite(sent(headers as Record<string, string>), ours)).toBe(isElsewhere)
  })
})

describe('where it is not', () => {
  it.each([
    ['the host that was asked', { origin: 'http://localhost:4000', host: 'localhost:4000' }, false],
    ['another port of the host', { origin: 'http://localhost:4001', host: 'localhost:4000' }, true],
    ['another host', { origin: 'http://elsewhere.example', host: 'localhost:4000' }, true],
    ['no address at all', { origin: 'null', host: 'localhost:4000' }, true],
    ['another site, whatever host was asked', { origin: 'http://localhost:4000', host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, true],
  ])('%s: %j is from elsewhere: %s', (_name, headers, isElsewhere) => {
    expect(isFromOtherSite(sent(headers), null)).toBe(isElsewhere)
  })
})

it('who is from elsewhere is refused with 403, and is told nothing of what was sent', () => {
  expect(() => refuseOtherSites(sent({ origin: 'https://elsewhere.example' }), ours)).toThrow(
    expect.objectContaining({ message: 'Requests from pages of other sites are refused', extensions: { code: 'BAD_REQUEST', http: { status: 403 } } }),
  )
  expect(() => refuseOtherSites(sent({ origin: ours }), ours)).not.toThrow()
})
