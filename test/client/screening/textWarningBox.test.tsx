import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { answerText } from '../../../client/screening/textAnswers.ts'
import { DraftWarningBox } from '../../../client/screening/DraftWarningBox.tsx'
import { draftWarningId, textWarningId } from '../../../client/screening/textWarning.ts'
import { TextWarningBox } from '../../../client/screening/TextWarningBox.tsx'

const phone = { field: 'facts.whatHappened', kind: 'PHONE', kindInWords: 'a phone number', found: '07700 900123', token: 't-phone' } as const
const mail = { field: 'facts.gradeReason', kind: 'EMAIL', kindInWords: 'an e-mail address', found: 'jo@example.com', token: 't-mail' } as const
type Finding = typeof phone | typeof mail
const warning = (submissionKey: string, ...findings: Finding[]) => ({ __typename: 'TextWarning' as const, message: 'Nothing was kept yet.', findings, submissionKey })
const typed = (text: string) => ({ text: () => JSON.stringify(text), subscribe: () => () => {} })
const sent = (submissionKey: string, findings: Finding[], more = {}) =>
  renderToStaticMarkup(<TextWarningBox warning={warning(submissionKey, ...findings)} attempt={1} {...more} />)
const drafted = (submissionKey: string, text: string, ...findings: Finding[]) =>
  renderToStaticMarkup(<DraftWarningBox warning={warning(submissionKey, ...findings)} typed={typed(text)} save={() => {}} focusAfter="status" />)

describe('the warning of what was sent', () => {
  it('says that nothing was recorded, what was found, and offers both answers, neither chosen beforehand', () => {
    const shown = sent('k1', [phone])
    expect(shown).toContain(`id="${textWarningId}"`)
    expect(shown).toContain('Nothing was recorded: this looks like a personal detail')
    expect(shown).toContain('“07700 900123” looks like a phone number')
    expect(shown).toContain('It is not a phone number')
    expect(shown).toContain('It is, and the record needs it')
    expect(shown).not.toContain('checked')
  })

  it('asks once of what stands in two places, counts it once, and shows what was answered', () => {
    answerText('k2', phone.token, 'NEEDED')
    const shown = sent('k2', [phone, { ...phone }, mail])
    expect(shown.match(/” looks like/g)).toHaveLength(2)
    expect(shown).toContain('these 2 texts look like personal details')
    expect(shown).toMatch(/checked=""[^>]*value="NEEDED"|value="NEEDED"[^>]*checked=""/)
  })

  it('says once all is answered what to do next, and is no fault any more', () => {
    answerText('k3', phone.token, 'NOT_PERSONAL')
    const shown = sent('k3', [phone], { button: { id: 'send', words: 'Record disruption' } })
    expect(shown).toContain('All answered')
    expect(shown).toMatch(/Go on to <a href="#send"[^>]*>Record disruption<\/a>/)
    expect(shown).toContain('lv-text-warning--answered')
    expect(shown).not.toContain('personal detail')
    expect(sent('k1', [phone])).not.toContain('lv-text-warning--answered')
  })

  it('is not there when nothing was found', () => {
    expect(renderToStaticMarkup(<TextWarningBox warning={null} attempt={3} />)).toBe('')
  })
})

describe('the warning of a draft', () => {
  it('says that it is not saved yet, and is saved by a button, not by an answer', () => {
    const shown = drafted('k4', 'Ring 07700 900123', phone)
    expect(shown).toContain(`id="${draftWarningId}"`)
    expect(shown).toContain('Not saved yet: this looks like a personal detail')
    expect(shown).toContain('Save these answers')
  })

  it('keeps asking of what cannot be found as it was typed, as it is made up of two fields', () => {
    expect(drafted('k5', 'Ring 07700 and 900123', phone)).toContain('“07700 900123” looks like')
  })
})
