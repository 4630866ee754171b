import { describe, expect, it } from 'vitest'
import { aboutUnitsBeside } from '../../../../../server/comparison/comparisonCaveats.ts'
import { aboutDisruptions, aboutIntervals } from '../../../../../server/measures/caveats.ts'
import { gapsOf, returnsBehind } from '../../../../../server/measures/returnsBehind.ts'
import { missingSection } from '../../../../../server/packs/parts/compare/missingSection.ts'
import { returnsTable, whichAndWhy } from '../../../../../server/packs/parts/compare/returnsTable.ts'
import { tableFaults } from '../../../../support/soundTable.ts'
import { expectedReturn } from '../../../measures/expectedReturnsOf.ts'
import { factsOf, noReturn, unitOf } from './factsOf.ts'

const ofEmsou = [expectedReturn('EMSOU', '2026-07', 'accepted'), expectedReturn('EMSOU', '2026-08', 'overdue'), expectedReturn('EMSOU', '2026-09', 'sent')]
const behind = returnsBehind({ expected: ofEmsou, isAsked: true })
const emsou = unitOf('EMSOU', { returns: behind, gaps: gapsOf(ofEmsou, 'AS_RETURNED'), datedTooLoosely: 2 })
const noneDue = unitOf('ERSOU', { returns: returnsBehind({ expected: [], isAsked: true }), missing: noReturn })

describe('the table of returns', () => {
  it('has received and accepted of expected, how many are late, and of each that is not there the month and the reason', async () => {
    const { comparison } = await factsOf({ comparison: { units: [emsou, noneDue], returns: behind, gaps: emsou.gaps, datedTooLoosely: 2 } })
    const table = returnsTable(comparison, [{ unitCode: 'EMSOU', returned: 482, recorded: 536 }])
    expect(tableFaults(table)).toEqual([])
    expect(table.rows).toEqual([
      ['EMSOU', 'EMSOU', 3, 2, 1, 1, 0, 'August 2026: not received; September 2026: not accepted yet', 'Given', 2, 482, 536],
      ['ERSOU', 'ERSOU', ...Array(6).fill({ missing: 'No return of this period was due yet' }), { missing: noReturn }, 0, ...Array(2).fill({ missing: 'No return is there' })],
      ['All units', 'England and Wales', 3, 2, 1, 1, 0, '2 of 3: named with each unit', 'Given of 1 of 2 units', 2, 482, 536],
    ])
    expect(table.columns.slice(-2).map(({ name }) => name)).toEqual(['Gross in returns', 'Gross recorded for the same months'])
  })

  it('says as recorded too which are not there, though the figures are made without them', async () => {
    const { comparison } = await factsOf({ comparison: { basis: 'AS_RECORDED', units: [{ ...emsou, gaps: [] }], returns: behind, gaps: [] } })
    expect([returnsTable(comparison, []).columns.length, returnsTable(comparison, []).columns.at(-1)?.name]).toEqual([10, 'Disruptions dated too loosely'])
    expect(returnsTable(comparison, []).rows[0]?.[7]).toBe('August 2026: not received; September 2026: not accepted yet')
    expect(returnsTable((await factsOf()).comparison, []).rows.map((row) => row[7])).toEqual(Array(11).fill('All there'))
  })

  it('says months that follow each other by the first and the last', () => {
    const months = ['2026-04', '2026-05', '2026-06', '2026-08', '2026-09'].map((month) => expectedReturn('EMSOU', month, 'overdue'))
    expect(whichAndWhy(gapsOf(months, 'AS_RETURNED'))).toBe('April 2026 to June 2026, August 2026, September 2026: not received')
  })
})

describe('what is missing', () => {
  it('begins with the returns; under their table stands what else is missing and where counting changed, and nothing that is true of all figures', async () => {
    const caveats = [...aboutDisruptions, aboutIntervals, '2 disruptions are dated too loosely for this period and count in none of its figures.', ...aboutUnitsBeside]
    const seriesBreaks = [
      { day: '2026-08-01', unitCode: null, reason: 'New criteria.', source: 'Board of July' },
      { day: '2025-09-01', unitCode: 'EMSOU', reason: 'Another system', source: 'Unit' },
    ]
    const { paragraphs, tables } = missingSection(await factsOf({ comparison: { seriesBreaks, caveats } }))
    expect(paragraphs).toEqual(['Returns: all 30 received and accepted.', 'As returned: 30 of 30 returns: no return behind these figures is missing.'])
    expect(tables[0]?.notes.slice(-4)).toEqual([
      'Units stand in geographic order: this is no ranking.', '2 disruptions are dated too loosely for this period and count in none of its figures.',
      'Break in the series on 1 August 2026. New criteria (Board of July).', 'Break in the year before of EMSOU on 1 September 2025. Another system (Unit).',
    ])
    expect(missingSection(await factsOf({ comparison: { gaps: emsou.gaps } })).paragraphs.join(' ')).not.toContain('is missing')
    expect(missingSection(await factsOf({ comparison: { basis: 'AS_RECORDED' } })).paragraphs).toEqual(['Returns: all 30 received and accepted.'])
  })
})
