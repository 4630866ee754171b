import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../client/parts/choice.ts'
import { choiceInWords, isUnchosen, typedOnly } from '../../../client/parts/choice.ts'
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

describe('words in a combobox', () => {
  it('are unchosen until one of the list is taken', () => {
    expect([null, typed, { value: '', text: '  ' }, chosen].map(isUnchosen)).toEqual([false, true, false, false])
  })

  it('that are unchosen begin a new one, and are told apart from a choice', () => {
    expect([null, typed, chosen].map(typedOnly)).toEqual(['', 'Bir', ''])
    expect([null, typed, chosen].map(choiceInWords)).toEqual(['', 'Bir (typed, not chosen from the list)', 'Birch lane'])
  })
})
