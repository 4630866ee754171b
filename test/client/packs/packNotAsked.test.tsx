import { renderToStaticMarkup } from 'react-dom/server'
import { CombinedError } from 'urql'
import { expect, it } from 'vitest'
import { PackNotAsked } from '../../../client/packs/PackNotAsked.tsx'
import { wordsOf } from './shownAt.tsx'

const shown = (props: Omit<Parameters<typeof PackNotAsked>[0], 'tryAgain'>) => renderToStaticMarkup(<PackNotAsked {...props} tryAgain={() => {}} />)

it('a refusal is read out in the words of the API, each reason once', () => {
  const page = shown({ refusal: { message: 'There are no figures before 2015', problems: [{ message: 'There are no figures before 2015' }, { message: 'Choose another basis' }] } })
  expect(page).toContain('role="alert"')
  expect(wordsOf(page)).toBe('This pack cannot be made There are no figures before 2015 Choose another basis')
})

it('what failed on the way says so, and can be tried again', () => {
  const words = wordsOf(shown({ error: new CombinedError({ networkError: new Error('Failed to fetch') }), refusal: { message: 'Not this' } }))
  expect(words).toBe('Longview cannot be reached. Check that you are connected, then try again. Try again')
})

it('nothing stands there where the pack is made', () => {
  expect(shown({})).toBe('')
})
