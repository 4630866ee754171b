import { describe, expect, it } from 'vitest'
import { fieldPlaces } from '../../../client/screening/fieldPlace.ts'
import { foundTexts, isStillOpen, withoutFindings } from '../../../client/screening/findings.ts'
import { answerText } from '../../../client/screening/textAnswers.ts'

const phone = { field: 'alias', kind: 'PHONE', kindInWords: 'a phone number', found: '07700\n900123', token: 'f-phone' } as const
const mail = { field: 'urn', kind: 'EMAIL', kindInWords: 'an e-mail address', found: 'jo@example.com', token: 'f-mail' } as const
const warning = { message: '', findings: [phone, mail], submissionKey: 'f-key' }

describe('what was found', () => {
  it('is one text with all its fields, named as on the page', () => {
    expect(foundTexts([{ ...phone, field: 'input.facts.alias' }, mail, { ...phone, field: 'facts.partnerNames.0' }])).toEqual([
      { finding: { ...phone, field: 'input.facts.alias' }, fields: ['alias', 'partnerNames.0'] },
      { finding: mail, fields: ['urn'] },
    ])
  })

  it('is open until each text is answered or taken out', () => {
    expect(isStillOpen(warning, JSON.stringify({ alias: 'Ring 07700\n900123' }))).toBe(true)
    expect(isStillOpen(warning, JSON.stringify({ alias: 'Ring them' }))).toBe(false)
    answerText('f-key', mail.token, 'NOT_PERSONAL')
    expect(isStillOpen(warning, JSON.stringify({ alias: 'jo@example.com' }))).toBe(false)
  })

  it('is asked about in one place of the page', () => {
    expect(withoutFindings(warning, { ...warning, findings: [mail] })?.findings).toEqual([phone])
    expect(withoutFindings(warning, warning)).toBeNull()
    expect(withoutFindings(warning, null)).toEqual(warning)
  })
})

describe('where it is', () => {
  const field = (id: string, label: string) => ({ id, labels: [{ textContent: label }] }) as unknown as HTMLElement
  const fields = new Map([field('alias', 'Alias'), field('partnerNames', 'Partner agencies (optional)')].map((each) => [each.id, each]))
  const page = { getElementById: (id: string) => fields.get(id) ?? null, querySelector: () => null } as unknown as Document

  it('is said by the label of its field, each once, with nothing where the page does not show it', () => {
    expect(fieldPlaces(['alias', 'partnerNames.0', 'partnerNames.2', 'summary'], page)).toEqual([
      { id: 'alias', name: 'Alias' }, { id: 'partnerNames', name: 'Partner agencies' },
    ])
  })
})
