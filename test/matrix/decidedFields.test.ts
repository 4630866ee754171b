import { describe, expect, it } from 'vitest'
import { axes } from './axes.ts'
import { lettersOf } from './askMatrix.ts'
import { everyBlock } from './everyBlock.ts'
import { fieldsOf, objectTypes } from './selection.ts'

describe('the decisions typed by hand', () => {
  it('stand for every type of the API', () => {
    expect(everyBlock.map(({ type }) => type).toSorted()).toEqual(objectTypes.map(({ name }) => name).toSorted())
  })

  it.each(everyBlock.map((block) => [block.type, block] as const))('stand for every field of %s: a new one is undecided until it stands there', (type, { fields }) => {
    expect(Object.keys(fields).toSorted()).toEqual(fieldsOf(type))
  })

  it.each(everyBlock.map((block) => [block.type, block] as const))('have a letter for each audience and state of %s', (_type, block) => {
    for (const field of Object.keys(block.fields)) {
      for (const state of block.states) {
        expect([field, state, lettersOf(block, field, state).join('')]).toEqual([field, state, expect.stringMatching(/^[GgPpTFnx!-]+$/)])
        expect([field, state, lettersOf(block, field, state).length]).toEqual([field, state, axes[block.axis].length])
      }
    }
  })
})
