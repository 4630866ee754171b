import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionFiles, type EditionContent } from '../../../server/editions/editionFiles.ts'
import type { FigureOfEdition } from '../../../server/editions/editionRecord.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const figure = (unitCode: string | null, key: string, quantity: number): FigureOfEdition => ({ unitCode, about: 'DISRUPTIONS_LED', key, quantity })
const frozen = (unitCode: string) => ({
  unitCode, periodCode: 'M2026-09', figuresAsAt: new Date('2026-10-09T08:00:00Z'), definitionVersion: 1, figureVersions: { DISRUPTIONS_LED: 1 }, sha256: 'a'.repeat(64),
})

function content(given: Partial<EditionContent> = {}): EditionContent {
  return {
    number: 3, format: 1, period: parsePeriod('M2026-09', '2026-11-20'), isInvented: false, note: null, publishedAt: new Date('2026-11-02T09:00:00Z'),
    missing: [{ unit: 'LONDON', period: 'M2026-09', why: 'NOT_RECEIVED' }],
    returns: [frozen('EMSOU'), frozen('ERSOU')],
    figures: [figure(null, 'MAJOR', 5), figure(null, 'NEGATIVE', 1), figure('EMSOU', 'MAJOR', 3), figure('ERSOU', 'MAJOR', 2)],
    ...given,
  }
}

describe('the files of an edition', () => {
  it('say which returns are in it of how many expected, and which are missing and why', () => {
    const { json, csv } = editionFiles(content())
    expect(JSON.parse(json)).toMatchObject({
      edition: 3, returnsIncluded: 2, returnsExpected: 3, missing: [{ unit: 'LONDON', period: 'M2026-09', why: 'NOT_RECEIVED' }], definitions: { DISRUPTIONS_LED: [1] },
    })
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFedition,period,from,to,unit,figure,key,quantity,returns_included,returns_expected',
      '3,M2026-09,2026-09-01,2026-10-01,NETWORK,DISRUPTIONS_LED,MAJOR,5,2,3',
      '3,M2026-09,2026-09-01,2026-10-01,NETWORK,DISRUPTIONS_LED,NEGATIVE,1,2,3',
    ])
  })

  it('count the returns of each unit in its rows', () => {
    expect(editionFiles(content()).csv).toContain(',EMSOU,DISRUPTIONS_LED,MAJOR,3,1,1\r\n')
  })

  it('say of invented records that they are', () => {
    const { json, csv } = editionFiles(content({ isInvented: true }))
    expect(JSON.parse(json).aboutTheData).toContain('Invented demonstration data')
    const rows = csv.trimEnd().split('\r\n').slice(1)
    expect(rows.every((row) => row.includes('Invented demonstration data'))).toBe(true)
  })

  it('are the same bytes in whatever order figures, returns and missing ones are read', () => {
    const whole = content({ missing: [{ unit: 'LONDON', period: 'M2026-09', why: 'NOT_RECEIVED' }, { unit: 'TARIAN', period: 'M2026-09', why: 'NOT_ACCEPTED' }] })
    const mixed = fc.tuple(shuffled(whole.figures), shuffled(whole.returns), shuffled(whole.missing))
    fc.assert(fc.property(mixed, ([figures, returns, missing]) => {
      expect(editionFiles({ ...whole, figures, returns, missing })).toEqual(editionFiles(whole))
    }), { seed: 6, numRuns: 100 })
  })

  it('have another hash as soon as one figure is another', () => {
    const { jsonSha256, csvSha256 } = editionFiles(content())
    const moved = editionFiles(content({ figures: [figure(null, 'MAJOR', 6), ...content().figures.slice(1)] }))
    expect(moved.jsonSha256).not.toBe(jsonSha256)
    expect(moved.csvSha256).not.toBe(csvSha256)
  })
})

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
