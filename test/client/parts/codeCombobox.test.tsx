import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../client/parts/choice.ts'
import { choiceInWords, isUnchosen, matchOf, typedOnly } from '../../../client/parts/choice.ts'
import { CodeCombobox } from '../../../client/parts/CodeCombobox.tsx'

function shown(value: Choice | null): string {
  return renderToStaticMarkup(<CodeCombobox id="group" label="Group" value={value} onChange={() => {}} search={async () => []} />)
}

const typed: Choice = { value: '', text: 'Bir' }
const chosen: Choice = { value: 'ocg-1', text: 'Birch lane' }

describe('a combobox', () => {
  it('shows what was typed and not chosen, and says that nothing is chosen', () => {
    expect(shown(typed)).toContain('value="Bir"')
    expect(shown(typed)).toContain('Nothing is chosen')
    expect(shown(chosen)).not.toContain('Nothing is chosen')
    expect(shown(null)).not.toContain('Nothing is chosen')
  })

  it('calls the button that opens its list by the label of the field, and says that it is closed', () => {
    const [opener = ''] = /<button[^>]*>/.exec(shown(null)) ?? []
    expect(opener).toContain('aria-labelledby="group-opener group-label"')
    expect(opener).toContain('aria-expanded="false"')
    expect(shown(null)).toMatch(/<label[^>]* id="group-label"/)
  })
})

describe('what was typed in a combobox and not chosen', () => {
  const list = [
    { value: '1', text: 'Birch lane', alsoCalled: 'EMSOU-00008' },
    { value: '2', text: 'Birch lane end' },
    { value: '3', text: 'Alder', alsoCalled: 'EMSOU-00009' },
    { value: '4', text: 'alder' },
  ]
  const valueOf = (typed: string, isOnlyEnough = false) => matchOf(list, typed, isOnlyEnough)?.value

  it('is taken when it is an alias or a URN in full, whatever the case', () => {
    expect([valueOf('birch LANE '), valueOf('emsou-00008'), valueOf('EMSOU-00009')]).toEqual(['1', '1', '3'])
  })

  it('is not taken when it is a beginning, or the alias of two', () => {
    expect([valueOf('Birch'), valueOf('Alder'), valueOf('Alder', true), valueOf('')]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is taken by Enter when only one was found', () => {
    expect(matchOf([{ value: '2', text: 'Birch lane end' }], 'Bir', true)?.value).toBe('2')
    expect(matchOf([{ value: '2', text: 'Birch lane end' }], 'Bir', false)).toBeNull()
  })
})

describe('words in a combobox', () => {
  it('are unchosen until one of the list is taken', () => {
    expect([null, typed, { value: '', text: '  ' }, chosen].map(isUnchosen)).toEqual([false, true, false, false])
  })

  it('that are unchosen begin a new one, and are told apart from a choice', () => {
    expect([null, typed, chosen].map(typedOnly)).toEqual(['', 'Bir', ''])
    expect([null, typed, chosen].map(choiceInWords)).toEqual(['', 'Bir (typed, not chosen from the list)', 'Birch lane'])
  })
})
