import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newParts } from '../../../client/conflicts/newParts.ts'

const marked = (text: string, before: string) => newParts(text, before).map((part) => (part.isNew ? `[${part.text}]` : part.text)).join('')

describe('what is new in a text', () => {
  it('are the words between those that stayed', () => {
    expect(marked('Three people were arrested.', 'Two people were arrested.')).toBe('[Three ]people were arrested.')
    expect(marked('Two people were charged and arrested.', 'Two people were arrested.')).toBe('Two people were [charged and ]arrested.')
    expect(marked('The same.', 'The same.')).toBe('The same.')
  })

  it('are the lines of a list that were not there', () => {
    expect(marked('Cyber\nDrugs\nFraud', 'Drugs')).toBe('[Cyber]\nDrugs\n[Fraud]')
  })

  it('leaves the text as it is', () => {
    const text = fc.array(fc.constantFrom('one', 'two', ' ', '\n')).map((words) => words.join(''))
    fc.assert(fc.property(text, text, (now, before) => {
      expect(newParts(now, before).map((part) => part.text).join('')).toBe(now)
    }))
  })
})
