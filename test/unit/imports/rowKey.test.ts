import { describe, expect, it } from 'vitest'
import { rowKey } from '../../../server/imports/rowKey.ts'
import { aRow } from './aRow.ts'

describe('a row is the same row', () => {
  it.each([
    ['on another line', { ...aRow(), number: 9 }],
    ['with other spaces', aRow({ forces: '  Dorset   Police ' })],
  ])('%s', (_what, row) => {
    expect(rowKey('case', row)).toBe(rowKey('case', aRow()))
  })

  it('with characters composed another way', () => {
    expect(rowKey('case', aRow({ operation: 'Cafe\u0301' }))).toBe(rowKey('case', aRow({ operation: 'Caf\u00E9' })))
  })

  it('and another row when any cell says something else', () => {
    expect(rowKey('case', aRow({ arrests: '3' }))).not.toBe(rowKey('case', aRow()))
    expect(rowKey('case', aRow({ operation: 'Dorset Police', forces: '' }))).not.toBe(rowKey('case', aRow()))
  })
})
