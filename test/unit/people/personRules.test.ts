import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demonstrationPeople } from '../../../server/people/demonstrationPeople.ts'
import { newPersonCode } from '../../../server/people/newPersonCode.ts'
import { labelProblems, personCodes, subjectProblems, tidyLabel } from '../../../server/people/personRules.ts'
import type { Unit } from '../../../server/units/referenceData.ts'

const codes = ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON']
const units = new Map(codes.map((code) => [code, { code } as Unit]))
const messageFor = (label: string) => labelProblems(label, units).map(({ message }) => message).join()

describe('how somebody is shown', () => {
  it.each(['EMSOU recorder 3', 'EMSOU cyber recorder 2', 'TARIAN', 'Auditor 2', 'Executive board member 4', 'NOCC analyst 3', 'Unit head of EMSOU', 'Recorder (fraud desk) 2', 'EMSOU SIO recorder 1', 'Criteria owner 2', 'First administrator', 'Second administrator'])(
    'may be “%s”', (label) => expect(labelProblems(label, units)).toEqual([]),
  )

  it('may be what every demonstration person is shown as', () => {
    for (const { label } of demonstrationPeople) expect([label, labelProblems(label, units)]).toEqual([label, []])
  })

  it.each(['Recorder Jane Smith', 'EMSOU recorder Khan', 'Smith, EMSOU recorder', 'Recorder O’Neill', 'Recorder Anne-Marie', 'Émile, auditor', 'Cyber recorder 1'])(
    'is no name: “%s”', (label) => expect(messageFor(label)).toMatch(/looks like a name\. Show the person by role and unit/),
  )

  it.each(['desk 4', 'New colleague', 'somebody', '12345'])('says role or unit: “%s” does not', (label) => {
    expect(messageFor(label)).toBe('Say the role or the unit’s code, as in “EMSOU recorder 3”')
  })

  it('holds no e-mail address and no phone number, is there, and has at most 80 characters', () => {
    expect(messageFor('EMSOU recorder a@b.example')).toMatch(/Leave out what looks like an e-mail address/)
    expect(messageFor('EMSOU recorder @longview')).toMatch(/Leave the e-mail address out/)
    expect(messageFor('EMSOU recorder 07700 900123')).toMatch(/Leave out what looks like a phone number/)
    expect(messageFor(' \u200b ')).toMatch(/^Enter how the person is shown/)
    expect(messageFor(`EMSOU recorder ${'9'.repeat(70)}`)).toMatch(/must be 80 characters or fewer/)
  })

  it('is kept without spaces that nobody sees', () => {
    expect(tidyLabel('  EMSOU \u00a0 recorder\u200b  3 ')).toBe('EMSOU recorder 3')
  })

  it('is refused with a capitalised word that is neither role nor unit, wherever it stands', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzéü'
    const name = fc.tuple(fc.constantFrom('Q', 'Z', 'É', 'Ø'), fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 20 })).map((parts) => parts.join(''))
    fc.assert(
      fc.property(name, fc.nat(3), (word, place) => {
        const label = ['EMSOU', 'recorder', '3'].toSpliced(place, 0, word).join(' ')
        expect(messageFor(label)).toContain(`“${word}” looks like a name`)
      }),
    )
  })
})

it('what an issuer calls somebody is kept as it comes, and holds no space and no hidden character', () => {
  for (const subject of ['abc-123', '8f14e45f-ceea-4c2a', 'auth0|5f7c', 'x'.repeat(255)]) expect([subject, subjectProblems(subject)]).toEqual([subject, []])
  for (const subject of ['', ' ', 'a b', 'a\u0000', '\u200b', 'x'.repeat(256)]) expect(subjectProblems(subject)).toHaveLength(1)
})

it('codes of people are told from any other text that is sent as one', () => {
  const codes = [...demonstrationPeople.map(({ code }) => code), newPersonCode()]
  expect(personCodes([...codes, '', 'a\u0000', 'p-1', "X'; --", 'X'.repeat(61)])).toEqual(codes)
})

it('codes of new people say nothing of them, and hold no letters that are taken for others', () => {
  const made = new Set(Array.from({ length: 2_000 }, newPersonCode))
  expect(made.size).toBe(2_000)
  for (const code of made) expect(code).toMatch(/^P-[2-9A-HJKMNP-TW-Z]{8}$/)
})
