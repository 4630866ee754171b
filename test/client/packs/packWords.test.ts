import { describe, expect, it } from 'vitest'
import { fileInWords, sizeInWords } from '../../../client/packs/fileInWords.ts'
import { packNumber, packsSearch } from '../../../client/packs/packAddress.ts'
import { packKeys } from '../../../client/packs/packKeys.ts'
import { marginsOf } from '../../../client/packs/packMargins.ts'
import { packQuestion, questionOf } from '../../../client/packs/packQuestion.ts'
import { furtherOf, hasEnded, isFrozen, isUnderWay, packStateWords } from '../../../client/packs/packStates.ts'
import { fitsPage } from '../../../client/packs/printedLines.ts'
import { outcomeInWords, progressInWords, progressOf } from '../../../client/packs/progressInWords.ts'
import { waysToRead } from '../../../client/packs/waysToRead.ts'
import { aContent, aStanding, aTable } from './aShownPack.ts'

const states = ['WAITING', 'MAKING', 'PRINTING', 'READY', 'CANCELLED', 'FAILED'] as const

describe('the state of a pack', () => {
  it('has a word and a shape of its own', () => {
    expect(new Set(states.map((state) => packStateWords[state].words)).size).toBe(states.length)
    expect(new Set(states.map((state) => packStateWords[state].mark)).size).toBe(states.length)
  })

  it('is under way, frozen or ended', () => {
    const told = states.map((state) => [isUnderWay({ state }), isFrozen({ state }), hasEnded({ state })].map(Number).join(''))
    expect(told).toEqual(['100', '100', '110', '010', '001', '001'])
  })

  it('is the one that is further, and of two alike the one that was heard last', () => {
    const [known, heard] = [aStanding({ state: 'MAKING' }), aStanding({ state: 'MAKING', mayCancel: true })]
    expect(furtherOf(known, heard)).toBe(heard)
    expect(furtherOf(known, aStanding({ state: 'WAITING' }))).toBe(known)
    expect(furtherOf(known, null)).toBe(known)
  })
})

describe('how far a pack is', () => {
  it('is said in words, never as more than all of it; of one that waited it is not said that it still does', () => {
    expect(progressInWords({ state: 'MAKING', progress: { doing: 'Comparing units', done: 3, steps: 8 } })).toBe('3 of 8 steps done: comparing units')
    expect(progressInWords({ state: 'MAKING', progress: { doing: 'Beginning', done: 0, steps: 0 } })).toBe('Beginning')
    expect(progressInWords({ state: 'WAITING', progress: null })).toBe('Asked for. Packs are made one after another, and this one begins when its turn comes')
    expect(progressOf({ state: 'MAKING', progress: { doing: '', done: 9, steps: 8 } })).toEqual({ done: 8, steps: 8 })
    expect(progressOf({ state: 'WAITING', progress: { doing: '', done: 0, steps: 0 } })).toBeNull()
  })

  it('has an outcome that is told to those who waited', () => {
    expect(states.map((state) => outcomeInWords({ state, whyEnded: 'It failed 3 times.', whyNoPdf: null }))).toEqual([
      '', '', 'The pack is made. Its PDF is being printed.', 'The pack is ready.', 'The pack was cancelled.', 'The pack could not be made. It failed 3 times.',
    ])
    expect(outcomeInWords({ state: 'READY', whyEnded: null, whyNoPdf: 'No Chromium.' })).toBe('The pack is ready, without a PDF.')
  })
})

describe('what a pack is asked for', () => {
  it('goes with one key until it is answered, and with another afterwards', () => {
    const { keyOf, answered } = packKeys()
    const first = keyOf({ period: 'FY2026' })
    expect(keyOf({ period: 'FY2026' })).toBe(first)
    expect(keyOf({ period: 'FY2025' })).not.toBe(first)
    answered({ period: 'FY2026' })
    expect(keyOf({ period: 'FY2026' })).not.toBe(first)
  })

  it('is what a page shows, or what was asked before', () => {
    expect(packQuestion({ period: 'FY2026', fill: 'yes' })).toEqual({ period: 'FY2026', asAt: null, basis: null, fillGaps: true })
    expect(questionOf(aStanding())).toEqual({ period: 'FY2026-Q2', asAt: null, basis: 'AS_RETURNED', fillGaps: false })
  })

  it.each<[string, boolean]>([
    ['2026-10-31T23:59:59.999Z', true], ['2026-11-01T00:00:00.000Z', true], ['2026-08-31T22:59:59.999Z', true], ['2026-08-31T22:58:59.999Z', false],
    ['2026-11-01T00:00:00.001Z', false], ['2026-10-30T23:59:59.999Z', false], ['2026-08-31T23:59:59.999Z', false],
  ])('is asked again as at the same moment where that is the end of a month in London: %s', (asAt, isSame) => {
    expect(questionOf(aStanding({ asAt })).asAt).toBe(isSame ? asAt : null)
  })

  it('is found by its number, and the list by codes alone', () => {
    expect(['7', '007', '0', '-1', '7a', '1234567890', ''].map(packNumber)).toEqual([7, null, null, null, null, null, null])
    expect(packsSearch({ period: 'FY2026-Q2', basis: 'HEARSAY', before: '9', fill: 'no' })).toEqual({ period: 'FY2026-Q2', asAt: undefined, basis: undefined, fill: undefined, before: 9 })
  })
})

describe('files', () => {
  it('say how large they are, where that is known', () => {
    expect([0, 1, 999, 411_600, 999_499, 999_500, 12_345_678].map(sizeInWords)).toEqual(['0 bytes', '1 byte', '999 bytes', '412 kB', '999 kB', '1.0 MB', '12.3 MB'])
    expect(fileInWords({ kind: 'PDF', pages: 1, bytes: 1_234_567 })).toBe('Document to read and print: 1 page, 1.2 MB')
    expect(fileInWords({ kind: 'XLSX', pages: null, bytes: null })).toBe('Spreadsheet with every table')
  })
})

describe('on paper', () => {
  it('each sheet says what it is, of when, and how it is to be handled', () => {
    expect(marginsOf(aContent(), '2026-11-22T14:03:00.000Z')).toEqual({
      header: 'OFFICIAL-SENSITIVE · Invented demonstration data',
      footer: 'Longview · Board pack 7: Q2: July to September 2026 · as at 22 November 2026 at 14:03, London time',
    })
    expect(marginsOf(aContent({ aboutTheData: null }), '2026-11-22T14:03:00.000Z').header).toBe('OFFICIAL-SENSITIVE')
  })

  it('a table shorter than a page is kept whole, and one with many rows or long ones is broken between them', () => {
    const rows = (count: number, words: string) => Array.from({ length: count }, () => ({ cells: ['EMSOU', words] }))
    expect([aTable(), aTable({ rows: rows(20, '1') }), aTable({ rows: rows(40, '1') }), aTable({ rows: rows(20, 'word '.repeat(60)) })].map(fitsPage)).toEqual([true, true, false, false])
  })
})

it('what holds for all charts is said once, and what is of one alone beside it', () => {
  expect(waysToRead(['Each mark is a unit. It names no cause. 3 units say little.', 'Each mark is a unit. It names no cause. 9 units say more.'])).toEqual({
    shared: 'Each mark is a unit. It names no cause.', own: ['3 units say little.', '9 units say more.'],
  })
  expect(waysToRead(['One chart alone.'])).toEqual({ shared: 'One chart alone.', own: [''] })
})
