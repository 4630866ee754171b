import { describe, expect, it } from 'vitest'
import { measureCatalogue } from '../../../server/comparison/measureCatalogue.ts'
import { measuredValues } from '../../../server/comparison/measuredValues.ts'
import { gradeCounts } from '../../../server/measures/gradeCounts.ts'
import { figureCatalogue } from '../../../server/returnFigures/figureCatalogue.ts'
import { figuresOf, measureNamed } from './measuredOf.ts'

const beside = { denominatorOf: async () => ({ of: 2_000_000, ofDay: '2021-03-21' }), heldOf: async () => [] }
const ofAll = { strand: null, notAsked: [] }
const led = gradeCounts([{ grade: 'MAJOR', disruptions: 9 }, { grade: 'NEGATIVE', disruptions: 1 }])
const valuesOf = async (code: string, changed: Parameters<typeof figuresOf>[1], asked: Parameters<typeof measuredValues>[3] = ofAll) =>
  (await measuredValues(measureNamed(code), [figuresOf('EMSOU', changed)], beside, asked))[0]

describe('the measures', () => {
  it('are rates by residents, active groups and staff, then shares, in a fixed order', () => {
    expect(measureCatalogue([3, 6]).map(({ definition }) => definition.code)).toEqual([
      ...['RESIDENTS', 'ACTIVE_OCGS', 'STAFF'].flatMap((one) => ['GROSS', 'MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE'].map((grade) => `${grade}_PER_${one === 'RESIDENTS' ? 'MILLION' : '100'}_${one}`)),
      'HELD_AFTER_3_MONTHS', 'HELD_AFTER_6_MONTHS', 'MAJOR_OF_GROSS', 'PURSUE_OF_GROSS', 'NEGATIVE_OF_LED', 'WITH_SUPPORT_OF_LED', 'ANSWERED_OF_ASKED', 'BEHAVIOUR_CHANGED',
    ])
  })

  it('say what they count, by what they divide, and how', () => {
    for (const { definition } of measureCatalogue([3])) expect(Object.values(definition).filter((words) => words === '')).toEqual([])
  })
})

describe('a value', () => {
  it('of a rate has the exact limits of its count below 10 events, in the unit of the measure', async () => {
    // Exact limits of 9 events: 4.1154 and 17.0848.
    expect(await valuesOf('MAJOR_PER_MILLION_RESIDENTS', { led })).toMatchObject({ value: 4.5, lower: expect.closeTo(2.0577, 4), upper: expect.closeTo(8.5424, 4), count: 9, of: 2_000_000, ofDay: '2021-03-21' })
  })

  it('of a share has Wilson’s limits', async () => {
    expect(await valuesOf('NEGATIVE_OF_LED', { led })).toMatchObject({ value: 0.1, lower: expect.closeTo(0.0179, 4), upper: expect.closeTo(0.4042, 4), count: 1, of: 10, ofDay: null })
  })

  it('that was not asked for in returns is not 0: words say so, and in one strand its figure by strand must have been asked for', async () => {
    const { name } = figureCatalogue.DISRUPTIONS_BY_STRAND
    expect(await valuesOf('PURSUE_OF_GROSS', { led }, { strand: null, notAsked: [name] })).toMatchObject({ value: null, count: null, missing: `Not all returns of this period asked for “${name}”`, missingInShort: 'Not asked of all' })
    expect(await valuesOf('MAJOR_OF_GROSS', { led }, { strand: null, notAsked: [name] })).toMatchObject({ value: 1, missing: null })
    expect(await valuesOf('MAJOR_OF_GROSS', { led }, { strand: { code: 'PURSUE', name: 'Pursue' }, notAsked: [name] })).toMatchObject({ value: null, missing: expect.stringContaining(name) })
  })
})
