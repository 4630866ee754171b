import { expect, test } from 'vitest'
import { arrivedInWords } from '../../../client/graphql/arrivedBefore.ts'

const disruption = { __typename: 'Disruption', reference: 'EMSOU-2026-0012' } as const

test('a form that was recorded before, though its answer was lost, leads to where the rest can be added', () => {
  expect(arrivedInWords(disruption, false)).toEqual({
    field: '',
    message: 'This was recorded already as EMSOU-2026-0012, without what you changed since.',
    link: { text: 'Correct EMSOU-2026-0012', to: '/disruptions/$reference/correct', params: { reference: 'EMSOU-2026-0012' } },
  })
  expect(arrivedInWords({ __typename: 'Ocg', id: 'g1', alias: 'Birch lane' }, false)).toMatchObject({
    message: 'This was recorded already as Birch lane, without what you changed since.',
    link: { to: '/groups/$id/correct', params: { id: 'g1' } },
  })
})

test('a correction that arrived before leads to the record', () => {
  expect(arrivedInWords(disruption, true)).toMatchObject({
    message: 'Your correction arrived before, without what you changed since.',
    link: { text: 'Look at EMSOU-2026-0012', to: '/disruptions/$reference' },
  })
})

test('where nobody can tell what it made, it is said without naming a machine', () => {
  const { message, link } = arrivedInWords(null, false)
  expect(message).toContain('Nothing more was recorded now')
  expect(message).not.toContain('this page')
  expect(link).toBeUndefined()
})
