import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { answerText } from '../../../client/screening/textAnswers.ts'
import { textWarningId } from '../../../client/screening/textWarning.ts'
import { TextWarningBox } from '../../../client/screening/TextWarningBox.tsx'

const phone = { field: 'facts.whatHappened', kind: 'PHONE', kindInWords: 'a phone number', found: '07700 900123', token: 't-phone' } as const
const warning = (submissionKey: string, ...findings: (typeof phone)[]) => ({ __typename: 'TextWarning' as const, message: 'Nothing was kept yet.', findings, submissionKey })

it('says what was found and offers both answers, neither chosen beforehand', () => {
  const shown = renderToStaticMarkup(<TextWarningBox warning={warning('k1', phone)} attempt={1} />)
  expect(shown).toContain(`id="${textWarningId}"`)
  expect(shown).toContain('“07700 900123” looks like a phone number')
  expect(shown).toContain('It is not a phone number')
  expect(shown).toContain('It is, and the record needs it')
  expect(shown).not.toContain('checked')
})

it('asks once of what stands in two places, and shows what was answered', () => {
  answerText('k2', phone.token, 'NEEDED')
  const shown = renderToStaticMarkup(<TextWarningBox warning={warning('k2', phone, { ...phone })} />)
  expect(shown.match(/looks like/g)).toHaveLength(1)
  expect(shown).toMatch(/checked=""[^>]*value="NEEDED"|value="NEEDED"[^>]*checked=""/)
})

it('is not there when nothing was found', () => {
  expect(renderToStaticMarkup(<TextWarningBox warning={null} attempt={3} />)).toBe('')
})
