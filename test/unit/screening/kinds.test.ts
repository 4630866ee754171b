import { describe, expect, it } from 'vitest'
import { screenText } from '../../../server/screening/screenText.ts'
import type { FindingKind } from '../../../server/screening/textFinding.ts'

/** What is found and what is not, by kind. Numbers are those that Ofcom sets aside for drama; addresses are of RFC 2606. */
const examples: Record<FindingKind, { found: string[]; left: string[] }> = {
  EMAIL: {
    found: [
      'a.person@example.com', 'First.Last+case@mail.example.co.uk', "o'neil@example.org", 'desk_4@xn--e1afmkfd.example', 'jörg@bücher.example',
      'X@EXAMPLE.COM', '1234@example.net',
    ],
    left: ['@longview', 'team@', 'a@b', '3 @ 20.00', 'at 5@1.5', 'person at example dot com', 'user@localhost', '@example.com'],
  },
  PHONE: {
    found: [
      '07700 900123', '07700900123', '07700-900-123', '07700.900.123', '(07700) 900 123', '+447700900123', '+44 7700 900123', '+44 (0)7700 900123',
      '0044 7700 900 123', '447700900123', '020 7946 0123', '(020) 7946 0123', '+44 20 7946 0123', '02079460123', '0113 496 0123', '01632 960123',
      '028 9649 6012', '0808 157 0123', '03069 990123', '0909 879 0123', '01768 96012', '016977 2012', '+44 (0) 113 496 0123', '+44 0113 496 0123',
    ],
    left: [
      '27/03/2026', '01.02.2026', '02.03.2026 123', '2026-03-27', '2026-03-27/2026-04-02', '0800 to 1200', '0800-1200 hours', '0900 1730 0800 1200',
      'EMSOU-2026-0001', 'SWROCU-2026-0123 4567 890', '0191c2de-7a3b-7c11-8a0b-07700900123a', '0 1 2 3 4 5 6 7 8 9 10', '999', '101', '0.125 kg', '1,046 people',
      '00000000000', '09123', '496 0123', '£0770090', 'page 07700', '0770090012', '077009001234', '06700 900123', '01100 900123', '+33 1 23 45 67 89',
    ],
  },
  REGISTRATION: {
    found: [
      'AB12 CDE', 'AB12CDE', 'ab12cde', 'ab12 cde', 'LG71 XYZ', 'YK02 OML', 'A123 ABC', 'A1 ABC', 'a123abc', 'Q123 ABC', 'ABC 123A', 'ABC123A', 'abc123a',
      'ABC 1A', 'AIG 7436', 'YAZ 1234', 'DIB123', 'XUI 4321',
    ],
    left: [
      'M25', 'M25 was', 'M25 JCT', 'A38 the', 'A406 and', 'E1', 'SW19 and', 'FY26 the', 'FY2026', 'FY26', 'AB01 CDE', 'AI12 CDE', 'AB12 CQE', 'Operation Larkfield',
      'Operation LIMA 12', 'EMSOU-2026-0001', '460 cannabis plants', '10kg', '2 KG', 'Class A 12', 'CO19 ops', 'phase 2a', 'SEE 12A', 'OCG 12A', 'VIA 2024',
      'TUI 787', 'on 12 may', 'Q1 2026', 'AK47 and', '9MM', 'G20', 'C4 dog', '123 ABC', 'ABC 123',
    ],
  },
  NI_NUMBER: {
    found: ['JG103759A', 'JG 10 37 59 A', 'jg103759a', 'JG-10-37-59-A', 'AB123456D', 'SN 123456 C', 'jg 10 37 59 b'],
    left: ['QQ123456C', 'BG123456A', 'GB123456A', 'NK123456B', 'TN123456B', 'ZZ123456D', 'DA123456A', 'AO123456A', 'JG103759E', 'JG103759', 'JG1037599A', 'on 12 11 26 a man'],
  },
  POSTCODE: {
    found: ['EC1A 1BB', 'W1A 0AX', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'EC1A1BB', 'ng1 5fs', 'NG15FS', 'BT1 1AA', 'JE2 3QA', 'M1  1AE'],
    left: ['E1', 'NG1', 'SW1A', 'M25', 'QX1 1AA', 'A1 1AA', 'M4 5th', 'E1 2nd floor', 'E1 3rd', 'B1 1CA', 'B1 1AO', 'E1 2hr', 'B1 A1A', 'W1I 0AX', 'EC1C 1BB', '2AB', 'B333 8TH'],
  },
}

describe.each(Object.entries(examples))('%s', (kind, { found, left }) => {
  it.each(found)('is found in “%s”, whole and as it was typed', (text) => {
    expect(screenText(text).map((one) => [one.kind, one.found])).toEqual([[kind, text]])
  })

  it.each(found)('“%s” is found within a sentence, between brackets and at line ends', (text) => {
    for (const [before, after] of [['He gave ', ', then left.'], ['(', ')'], ['line\n', '\nline'], ['“', '”'], ['see: ', ';']] as const) {
      expect(screenText(before + text + after).map((one) => one.found)).toEqual([text])
    }
  })

  it.each(left)('is not seen in “%s”', (text) => {
    expect(screenText(text)).toEqual([])
  })
})

it('several in one text are told in their order, two at one place once', () => {
  const text = 'NG1 5FS, a.person@example.com, 07700 900123 and 07700 900124, AB12 CDE, JG103759A'
  expect(screenText(text).map(({ kind }) => kind)).toEqual(['POSTCODE', 'EMAIL', 'PHONE', 'PHONE', 'REGISTRATION', 'NI_NUMBER'])
})

it('one written in several ways has one token, another of its kind another, and the same letters of another kind too', () => {
  const token = (text: string) => screenText(text)[0]?.token
  const phones = ['07700 900123', '(07700) 900-123', '+44 7700 900123', '+44 (0)7700 900123', '0044 7700900123', '447700900123']
  expect(new Set(phones.map(token)).size).toBe(1)
  expect(new Set(['AB12 CDE', 'ab12cde', 'AB12CDE'].map(token)).size).toBe(1)
  expect(new Set(['07700 900123', '07700 900124', 'AB12 CDE', 'M1 1AE', 'JG103759A', 'a@example.com'].map(token)).size).toBe(6)
})

it('a token tells nothing of the text, and is itself no finding', () => {
  for (const { found } of Object.values(examples)) {
    for (const text of found) {
      const [finding] = screenText(text)
      expect(finding?.token).toMatch(/^[a-p]{32}$/)
      expect(screenText(finding?.token ?? '')).toEqual([])
    }
  }
})
