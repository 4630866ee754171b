import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keyProblems } from '../../../server/facts/keyRules.ts'
import { screenText } from '../../../server/screening/screenText.ts'
import type { FindingKind } from '../../../server/screening/textFinding.ts'

/** What is found and what is not, by kind. Numbers are those that Ofcom sets aside for drama; addresses are of RFC 2606. */
const examples: Record<FindingKind, { found: string[]; left: string[] }> = {
  EMAIL: {
    found: [
      'a.person@example.com', 'First.Last+case@mail.example.co.uk', "o'neil@example.org", 'desk_4@xn--e1afmkfd.example', 'jörg@bücher.example',
      'X@EXAMPLE.COM', '1234@example.net',
      'jo.smith @example.com', 'jo.smith@ example.com', 'jo.smith@\nexample.com', 'jo.smith\n@example.com', 'jo@example.\ncom', 'jo (at) example.com', 'jo [at] example.com',
      'jo(AT)example.com', 'jo {at} example (dot) com', 'jo@[10.0.0.1]', 'jo@[IPv6:2001:db8::1]',
    ],
    left: ['@longview', 'team@', 'a@b', '3 @ 20.00', 'at 5@1.5', 'person at example dot com', 'user@localhost', '@example.com', 'team (at) base', '(at) example.com', '3 (at) 20.00', 'a look at example.com', 'jo@[the desk]', 'jo@example.\nThen he left', 'sales @ 20.00\nper gram'],
  },
  PHONE: {
    found: [
      '07700 900123', '07700900123', '07700-900-123', '07700.900.123', '(07700) 900 123', '+447700900123', '+44 7700 900123', '+44 (0)7700 900123',
      '0044 7700 900 123', '447700900123', '020 7946 0123', '(020) 7946 0123', '+44 20 7946 0123', '02079460123', '0113 496 0123', '01632 960123',
      '028 9649 6012', '0808 157 0123', '03069 990123', '0909 879 0123', '01768 96012', '016977 2012', '+44 (0) 113 496 0123', '+44 0113 496 0123',
      '07700\n900123', '07700\r\n900123', '07700\u2028900123', '07700\u0085900123', '07700 \n  900123', '+44\n7700 900123', '07700   900123', '07700\t\t900123', '07700 - 900123',
      '07700/900123', '07700_900_123', '07700,900123', '07700,900,123', '020/7946/0123', '+44/7700/900123', '07700\u2800900123', '٠٧٧٠٠ ٩٠٠١٢٣', '०७७०० ९००१२३',
    ],
    left: [
      '27/03/2026', '01.02.2026', '02.03.2026 123', '2026-03-27', '2026-03-27/2026-04-02', '0800 to 1200', '0800-1200 hours', '0900 1730 0800 1200',
      'EMSOU-2026-0001', 'SWROCU-2026-0123 4567 890', '0191c2de-7a3b-7c11-8a0b-07700900123a', '0 1 2 3 4 5 6 7 8 9 10', '999', '101', '0.125 kg', '1,046 people',
      '00000000000', '09123', '496 0123', '£0770090', 'page 07700', '0770090012', '077009001234', '06700 900123', '01100 900123', '+33 1 23 45 67 89',
      '1,500, 2,000', '447,700,900,123', '£44,770,090,012', '0,12,34,56,78,90', '01, 234, 567, 890', '0.125 1234567', '0\n1234567890', '0900\n1730\n0800\n1200', '12\n0113\n496\n12', '07/11/2026',
      '07/11/2026\n12/11/2026', '07/11/2026-12/11/2026', '07/11/2026 0900', '07-11-2026\n0900 to 1200', '01_02_03_04_05_06', '26/01632/960123', '01632/960123/26', '0113\n496\n0123',
      '6f1c2a34-07b7-4001-9012-077009001234', 'EMSOU-P-2026-0012', 'EMSOU-2026-0770\n0900',
    ],
  },
  REGISTRATION: {
    found: [
      'AB12 CDE', 'AB12CDE', 'ab12cde', 'ab12 cde', 'LG71 XYZ', 'YK02 OML', 'A123 ABC', 'A1 ABC', 'a123abc', 'Q123 ABC', 'ABC 123A', 'ABC123A', 'abc123a',
      'ABC 1A', 'AIG 7436', 'YAZ 1234', 'DIB123', 'XUI 4321',
      'AB12\nCDE', 'AB12\r\nCDE', 'ab12\ncde', 'AB12-CDE', 'ab12-cde', 'AB12_CDE', 'AB12   CDE', 'A123-ABC', 'ABC\n123A', 'AIG-7436', 'АВ12 СDE', 'ΑB12 CDE', 'AB١٢ CDE',
    ],
    left: [
      'M25', 'M25 was', 'M25 JCT', 'A38 the', 'A406 and', 'E1', 'SW19 and', 'FY26 the', 'FY2026', 'FY26', 'AB01 CDE', 'AI12 CDE', 'AB12 CQE', 'Operation Larkfield',
      'Operation LIMA 12', 'EMSOU-2026-0001', '460 cannabis plants', '10kg', '2 KG', 'Class A 12', 'CO19 ops', 'phase 2a', 'SEE 12A', 'OCG 12A', 'VIA 2024',
      'TUI 787', 'on 12 may', 'Q1 2026', 'AK47 and', '9MM', 'G20', 'C4 dog', '123 ABC', 'ABC 123',
      'A38\nthe', 'A38-the', 'SW19\nran', 'CO19-led', 'AB12\nCde', 'OCG\n12A', 'NCA\n1A', 'ABC-1A', 'M25\nJCT', 'FY26\nTHE', 'AB12\n\u0410 CDE', 'AB12/CDE',
    ],
  },
  NI_NUMBER: {
    found: ['JG103759A', 'JG 10 37 59 A', 'jg103759a', 'JG-10-37-59-A', 'AB123456D', 'SN 123456 C', 'jg 10 37 59 b', 'AB123456\nC', 'AB\n12 34 56 C', 'AB/12/34/56/C', 'AB_12_34_56_C', 'JG 10/37/59 A', 'JG  10  37  59  A', 'AB١٢٣٤٥٦C'],
    left: ['QQ123456C', 'BG123456A', 'GB123456A', 'NK123456B', 'TN123456B', 'ZZ123456D', 'DA123456A', 'AO123456A', 'JG103759E', 'JG103759', 'JG1037599A', 'on 12 11 26 a man', 'by 12/11/26 a van', 'BY 12/11/26 A van', 'to 12/11/26\nc. 5 people', 'on 12 11 26\na man', 'AB\n123456\nC'],
  },
  POSTCODE: {
    found: ['EC1A 1BB', 'W1A 0AX', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'EC1A1BB', 'ng1 5fs', 'NG15FS', 'BT1 1AA', 'JE2 3QA', 'M1  1AE', 'NG1\n5FS', 'NG1\r\n5FS', 'NG1\u20285FS', 'ng1\n5fs', 'M1   1AE', 'NG1-5FS', 'NG1 5FЅ', 'ΝG1 5FS', 'М1 1АЕ'],
    left: ['E1', 'NG1', 'SW1A', 'M25', 'QX1 1AA', 'A1 1AA', 'M4 5th', 'E1 2nd floor', 'E1 3rd', 'B1 1CA', 'B1 1AO', 'E1 2hr', 'B1 A1A', 'W1I 0AX', 'EC1C 1BB', '2AB', 'B333 8TH', 'M4\n5th', 'E1\n2hr', 'E1 6ft', 'NG1\n5fs each', 'E1\n2lb', 'M1\nNG1', 'E1-2nd', 'NG1/5FS'],
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
  const phones = ['07700 900123', '(07700) 900-123', '+44 7700 900123', '+44 (0)7700 900123', '0044 7700900123', '447700900123', '07700\n900123', '07700/900_123', '٠٧٧٠٠٩٠٠١٢٣']
  expect(new Set(phones.map(token)).size).toBe(1)
  expect(new Set(['AB12 CDE', 'ab12cde', 'AB12CDE', 'AB12-CDE', 'AB12\nCDE', 'АВ12 СDE'].map(token)).size).toBe(1)
  expect(new Set(['jo@example.com', 'jo @example.com', 'jo@\nexample.com', 'JO (at) example (dot) com'].map(token)).size).toBe(1)
  expect(new Set(['07700 900123', '07700 900124', 'AB12 CDE', 'M1 1AE', 'JG103759A', 'a@example.com'].map(token)).size).toBe(6)
})

it('a number that goes on after the end of a line hides none that stands on the next line', () => {
  expect(screenText('01204\n07700 900123\n07700\n900124').map(({ found }) => found)).toEqual(['07700 900123', '07700\n900124'])
})

it.each([['AB-0120-412345', '0120-412345'], ['see 0a1b2c3d-abcd-abcd-abcd-07700900123a', '07700900123'], ['AB-07700-900123', '07700-900123']])(
  'only whole ids and our own references hide digits: not “%s”', (text, found) => {
    expect(screenText(text).map((one) => one.found)).toEqual([found])
  },
)

it('a key as pages and imports make it is found nothing in', () => {
  for (let round = 0; round < 2_000; round += 1) expect(keyProblems(randomUUID())).toEqual([])
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  for (let round = 0; round < 2_000; round += 1) expect([...keyProblems(`case-${hash(String(round))}-group`), ...keyProblems(hash(String(round)).slice(0, 32))]).toEqual([])
})

it.each(['07700900123', 'form-07700900123', '447700900123', '07700_900_123', 'AB123456C', 'AB12-CDE', 'x-NG1-5FS', 'form NG1', 'a@example.com', 'a key of words', 'sieben-äpfel', 'a'.repeat(7), 'a'.repeat(101), 'abcdefgh\n'])(
  'a key is not “%s”', (key) => {
    expect(keyProblems(key)).toEqual([{ field: 'key', message: expect.stringContaining('letters from A to Z, digits, hyphens and underscores') as unknown }])
  },
)

it('a token tells nothing of the text, and is itself no finding', () => {
  for (const { found } of Object.values(examples)) {
    for (const text of found) {
      const [finding] = screenText(text)
      expect(finding?.token).toMatch(/^[a-p]{32}$/)
      expect(screenText(finding?.token ?? '')).toEqual([])
    }
  }
})
