import { expect, it } from 'vitest'
import { idAfterRemoval } from '../../../client/parts/useRowsFocus.ts'

const rows = (count: number) => ({ count, fieldOf: (index: number) => `outcomes.${index}.kind`, addId: 'outcomes-add' })

it('the focus goes from a removed row to the one that takes its place', () => {
  expect(idAfterRemoval(1, rows(2))).toBe('outcomes.1.kind')
})

it('the focus goes from the last row to the button that adds one', () => {
  expect(idAfterRemoval(1, rows(1))).toBe('outcomes-add')
  expect(idAfterRemoval(0, rows(0))).toBe('outcomes-add')
})
