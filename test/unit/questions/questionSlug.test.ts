import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from '../../../server/questions/questionSlug.ts'

it('a name of a question is read in its address', () => {
  expect(['Share held, by quarter', 'Who’s above 95%?', ' Été à Rhône ', 'ABC', '¿¡', '日本語'].map(slugOf)).toEqual([
    'share-held-by-quarter', 'whos-above-95', 'ete-a-rhone', 'abc', 'question', 'question',
  ])
})

it('any name gives what the database takes: a to z, 0 to 9 and single hyphens within, at most 60 characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
    expect(slugOf(name)).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/)
  }))
})
