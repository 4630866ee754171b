import { expect, it, vi } from 'vitest'

/** As a page has them that was just opened. */
async function aPage() {
  vi.resetModules()
  const { openFor, requestOptions } = await import('../../../client/graphql/requestOptions.ts')
  return { openFor, headers: () => requestOptions().headers }
}
const recorder = { code: 'P-1', role: 'RECORDER', unit: { code: 'EMSOU' } }

it('a page says with every request for whom it was opened, in which role and unit', async () => {
  const page = await aPage()
  expect(page.headers()).toEqual({})
  page.openFor(recorder)
  expect(page.headers()).toEqual({ 'x-longview-person': 'P-1', 'x-longview-role': 'RECORDER EMSOU' })
})

it('those without a unit are of the network', async () => {
  const page = await aPage()
  page.openFor({ code: 'P-2', role: 'AUDITOR', unit: null })
  expect(page.headers()).toEqual({ 'x-longview-person': 'P-2', 'x-longview-role': 'AUDITOR NETWORK' })
})

it('a page goes on saying so when its person is given another unit, or somebody else signs in', async () => {
  const page = await aPage()
  page.openFor(recorder)
  page.openFor({ ...recorder, unit: { code: 'NEROCU' } })
  page.openFor({ code: 'P-2', role: 'AUDITOR', unit: null })
  expect(page.headers()).toEqual({ 'x-longview-person': 'P-1', 'x-longview-role': 'RECORDER EMSOU' })
})
