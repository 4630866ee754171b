import { expect, it } from 'vitest'
import { peopleByUnit } from '../../../client/people/peopleByUnit.ts'

it('units stand in their geographic order, the network last', () => {
  const north = { name: 'North East', position: 1 }
  const south = { name: 'South West', position: 8 }
  const people = [{ unit: null, label: 'board' }, { unit: south, label: 'c' }, { unit: north, label: 'a' }, { unit: north, label: 'b' }]
  expect(peopleByUnit(people).map(({ name, people: of }) => [name, of.map(({ label }) => label)])).toEqual([
    ['North East', ['a', 'b']],
    ['South West', ['c']],
    ['Network', ['board']],
  ])
})
