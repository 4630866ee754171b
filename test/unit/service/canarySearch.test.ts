import { expect, it } from 'vitest'
import { canary } from '../../support/canary.ts'
import { faultsOf } from '../../support/canarySearch.ts'

const clean = ['log {"level":30,"route":"/graphql"}', 'address http://longview.test/graphql', 'figures longview_operations_total{operation="other"} 4']

it('a run that heard nothing planted passes', () => {
  expect(faultsOf(clean, true)).toEqual([])
})

it.each([`log {"message":"${canary}"}`, `error [{"message":"Heron ${canary.toUpperCase()}"}]`, `address /ocgs?alias=${canary}`, `figures longview_operations_total{operation="${canary}"} 1`])(
  'one planted word anywhere fails it: %s', (line) => {
    expect(faultsOf([...clean, line], true)).toEqual([expect.stringContaining(line)])
  },
)

it('a whole run that heard nothing at all fails, a few chosen files do not', () => {
  expect(faultsOf([], true)).toEqual([expect.stringContaining('heard nothing')])
  expect(faultsOf([], false)).toEqual([])
})
