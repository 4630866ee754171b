import { describe, expect, it } from 'vitest'
import { rowKey } from '../../../server/imports/rowKey.ts'
import { aRow } from './aRow.ts'

describe('a row is the same row', () => {
  it.each([
    ['on another line', { ...aRow(), number: 9 }],
    ['with other spaces', aRow({ forces: '  Dorset   Police ' })],
  ])('%s', (_what, row) => {
    expect(rowKey(row)).toBe(rowKey(aRow()))
  })

  it('with characters composed another way', () => {
    expect(rowKey(aRow({ operation: 'Cafe\u0301' }))).toBe(rowKey(aRow({ operation: 'Caf\u00E9' })))
  })

  it('and another row when any cell says something else', () => {
    expect(rowKey(aRow({ arrests: '3' }))).not.toBe(rowKey(aRow()))
    expect(rowKey(aRow({ operation: 'Dorset Police', forces: '' }))).not.toBe(rowKey(aRow()))
  })
})
