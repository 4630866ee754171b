import { describe, expect, test } from 'vitest'
import { roundScale } from '../../../client/charts/roundScale.ts'

describe('one scale for all panels', () => {
  test('has round whole ticks with zero among them and holds the highest count', () => {
    expect(roundScale([81, 206], [], 5)).toEqual({ domain: [0, 250], ticks: [0, 50, 100, 150, 200, 250] })
  })

  test('few negatives get the room they need, not a whole step', () => {
    const { domain, ticks } = roundScale([206], [8])
    expect(domain[0]).toBe(-10)
    expect(ticks[0]).toBe(0)
  })

  test('many negatives get ticks of their own', () => {
    expect(roundScale([20], [13]).ticks).toEqual([-15, -10, -5, 0, 5, 10, 15, 20])
  })

  test('nothing recorded still has a scale', () => {
    expect(roundScale([], [])).toEqual({ domain: [0, 1], ticks: [0, 1] })
  })
})
