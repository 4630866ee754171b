import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { packFileName, packFiles } from '../../../server/packs/files/packFiles.ts'
import type { PackContent } from '../../../server/packs/packContent.ts'
import { anyPack } from '../../support/anyPack.ts'
import { aPack } from '../../support/aPack.ts'

const zone = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('a file is known again by the SHA-256 of its bytes', () => {
  const { xlsx, csv, xlsxSha256, csvSha256 } = packFiles(aPack())
  expect(xlsxSha256).toBe(createHash('sha256').update(xlsx).digest('hex'))
  expect(csvSha256).toBe(createHash('sha256').update(csv, 'utf8').digest('hex'))
})

test('files are the same bytes at another time and in another zone, also from content that was stored in between', () => {
  fc.assert(fc.property(anyPack, (content) => {
    const hashesIn = (moment: string, where: string, drawn: PackContent) => {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
      process.env.TZ = where
      expect(new Date().getTimezoneOffset()).toBe(where === 'Pacific/Auckland' ? -780 : 240)
      const { xlsxSha256, csvSha256 } = packFiles(drawn)
      return [xlsxSha256, csvSha256]
    }
    const stored: PackContent = JSON.parse(JSON.stringify(content))
    expect(hashesIn('2031-07-02T23:59:59Z', 'America/New_York', stored)).toEqual(hashesIn('2026-11-22T10:00:00Z', 'Pacific/Auckland', content))
  }), { numRuns: 10, seed: 20261122 })
})

// Packs are kept with the hashes of their files. Where these differ after a change of drawing, or of the library that packs the archive,
// the files of packs that are kept would not be the same again: give the change another layout, and draw earlier packs as they were.
test('files of packs that were made earlier are drawn as they were, byte for byte', () => {
  const kept: PackContent = {
    format: 1, number: 1, title: 'Board pack 1: Q1: April to June 2026', classification: 'OFFICIAL-SENSITIVE', inShort: 'As at 2 July 2026, 09:00 BST, as returned.',
    aboutTheData: null, facts: [{ name: 'Basis', text: 'As returned' }], notes: [{ name: 'Rates', text: 'Per million residents.\nLimits by Byar’s method.' }],
    sections: [{
      code: 'comparing', title: 'Comparing units', paragraphs: ['Units differ.'], findings: [{ sentence: 'No unit lies beyond the limits.', table: 'rates' }], charts: [],
      tables: [{
        code: 'rates', title: 'Rates', notes: ['This is no ranking.'], isOnPage: true,
        columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Gross', kind: 'NUMBER', decimals: 0 }, { name: 'Rate', kind: 'ESTIMATE', decimals: 2 }],
        rows: [['=Unit', -12, { value: 1 / 3, lower: 0.1, upper: 1e-7 }], ['Tarian ŵ', { missing: 'not received' }, { missing: 'not received' }]],
      }],
    }],
  }
  const { xlsxSha256, csvSha256 } = packFiles(kept)
  expect({ xlsxSha256, csvSha256 }).toEqual({
    xlsxSha256: 'a45f93408bdaf107b919e7e3f785bd57cb76d9950069cec559e5a4e7f813ee81', csvSha256: '27b55f242326bd23bdefdb5a17b4d5166d1ce12e7624fe8ca019b75a75b5bb31',
  })
})

test('the name of a file is made of codes', () => {
  expect(packFileName({ number: 7, period: 'FY2026-Q2', basis: 'AS_RECORDED' }, 'xlsx')).toBe('longview-board-pack-7-FY2026-Q2-as-recorded.xlsx')
  expect(packFileName({ number: 12, period: '2026-04-01..2026-06-30', basis: 'AS_PUBLISHED' }, 'pdf')).toBe('longview-board-pack-12-2026-04-01-to-2026-06-30-as-published.pdf')
})

test.each([[0, 'FY2026'], [1.5, 'FY2026'], [1, '../FY2026'], [1, 'Q2: July'], [1, '']])('pack %d of %j names no file', (number, period) => {
  expect(() => packFileName({ number, period, basis: 'AS_RECORDED' }, 'csv')).toThrow(RangeError)
})
