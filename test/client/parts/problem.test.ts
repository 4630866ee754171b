import { describe, expect, it } from 'vitest'
import { fromFacts, problemOf } from '../../../client/parts/problem.ts'

const problems = [
  { field: 'threats.1', message: 'That threat ended in 2024' },
  { field: 'outcomes.0.quantity', message: 'Enter 0 or more' },
]

describe('a refusal finds its field', () => {
  it('by its path', () => {
    expect(problemOf(problems, 'outcomes.0.quantity')).toBe('Enter 0 or more')
    expect(problemOf(problems, 'outcomes.1.quantity')).toBeUndefined()
  })

  it('or by the field that it lies in, where that is shown as one', () => {
    expect(problemOf(problems, 'threats', true)).toBe('That threat ended in 2024')
    expect(problemOf(problems, 'threats')).toBeUndefined()
  })

  it('whether the API names it from the input or from its facts', () => {
    expect(fromFacts({ field: 'input.facts.effect', message: '' }).field).toBe('effect')
    expect(fromFacts({ field: 'facts.effect', message: '' }).field).toBe('effect')
    expect(fromFacts({ field: 'effect', message: '' }).field).toBe('effect')
  })
})
