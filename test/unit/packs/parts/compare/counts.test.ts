import { describe, expect, it } from 'vitest'
import { countsSection } from '../../../../../server/packs/parts/compare/countsSection.ts'
import { countInterval } from '../../../../../server/statistics/countInterval.ts'
import { sectionFaults } from '../../../../support/soundTable.ts'
import { factsOf, noReturn, tenCodes } from './factsOf.ts'

const withheld = 'Too few to say: months of fewer than 5 disruptions would tell of single ones.'
const section = countsSection(await factsOf({ comparison: { units: tenCodes({ U3: { missing: noReturn }, U4: { byStrand: [], whyNoDetail: withheld, outputs: { outputs: 0, peopleReached: null, outputsWithoutCount: 0, asked: null, answered: null } }, U5: { outputs: { outputs: 2, peopleReached: null, outputsWithoutCount: 2, asked: null, answered: null } } }) } }))
const [grades, strands, outputs] = section.tables
const rowOf = (table: typeof grades, unit: string) => table?.rows.find(([name]) => name === unit)?.slice(1)
const counted = (value: number) => { const { lower, upper } = countInterval(value); return { value, lower, upper } }

describe('counts of each unit', () => {
  it('are in sound tables, in the order of the units, all units together last', () => {
    expect(sectionFaults([section])).toEqual([])
    for (const table of section.tables) expect(table.rows.map(([name]) => name)).toEqual([...Array.from({ length: 10 }, (_, at) => `U${at}`), 'All units'])
  })

  it('stand by counted grade with the limits of each, negatives beside gross and never in it', () => {
    expect(grades?.columns.map(({ name }) => name)).toEqual(['Unit', 'Gross', 'Negative', 'Major', 'Moderate', 'Minor', 'No impact', 'Supported'])
    expect(rowOf(grades, 'U0')).toEqual([27, 2, 6, 0, 21, 0, 9].map(counted))
    expect(rowOf(grades, 'All units')).toEqual([270, 20, 60, 0, 210, 0, 0].map(counted))
  })

  it('of a unit without figures are the reason in each cell', () => {
    expect(rowOf(grades, 'U3')).toEqual(Array(7).fill({ missing: noReturn }))
    expect(rowOf(strands, 'U3')).toEqual(Array(4).fill({ missing: noReturn }))
    expect(rowOf(outputs, 'U3')?.slice(0, 5)).toEqual(Array(5).fill({ missing: noReturn }))
  })

  it('stand by strand, gross and negative, and are not given where they would tell of single ones', () => {
    expect(strands?.columns.map(({ name }) => name)).toEqual(['Unit', 'Pursue, gross', 'Pursue, negative', 'Prevent, gross', 'Prevent, negative'])
    expect([rowOf(strands, 'U0'), rowOf(strands, 'U4')]).toEqual([[27, 2, 0, 0], Array(4).fill({ missing: 'Too few to say' })])
    expect(strands?.notes).toContain('U4: too few to say: months of fewer than 5 disruptions would tell of single ones.')
  })

  it('of outputs say in words where nobody counted or asked', () => {
    expect(rowOf(outputs, 'U0')?.slice(0, 5)).toEqual([5, 70, 3, 40, 10])
    expect(rowOf(outputs, 'U4')?.slice(0, 5)).toEqual([0, { missing: 'No outputs' }, 0, { missing: 'No outputs' }, { missing: 'No outputs' }])
    expect(rowOf(outputs, 'U5')?.slice(0, 5)).toEqual([2, { missing: 'Nobody counted' }, 2, { missing: 'Nobody was asked' }, { missing: 'Nobody was asked' }])
  })

  it('give who changed behaviour in percent with its interval', () => {
    expect(outputs?.columns.at(-1)).toEqual({ name: 'Behaviour changed, as said at follow-up (%)', kind: 'ESTIMATE', decimals: 1 })
    expect(rowOf(outputs, 'U0')?.at(-1)).toMatchObject({ value: 9, lower: expect.closeTo(7.38, 2), upper: expect.closeTo(10.93, 2) })
  })

  it('have the title of their basis, and say how many units have any', async () => {
    expect([section.title, section.findings]).toEqual(['What each unit returned', [{ sentence: 'Of 9 units with figures, all have gross disruptions returned and all have a negative disruption.', table: 'grades' }]])
    const titles = await Promise.all((['AS_RECORDED', 'AS_PUBLISHED'] as const).map(async (basis) => countsSection(await factsOf({ comparison: { basis } })).title))
    expect(titles).toEqual(['What each unit recorded', 'What was published of each unit'])
  })

  it('of a filled pack are said to be returned or recorded, in title and sentence', async () => {
    const filled = countsSection(await factsOf({ comparison: { gapsFilled: true } }))
    expect([filled.title, filled.findings[0]?.sentence]).toEqual(['What each unit returned, or recorded where a return is missing', 'Of 10 units, all have gross disruptions returned or recorded and all have a negative disruption.'])
  })

  it('of all units together are no 0 where no unit has figures', async () => {
    const none = Object.fromEntries(tenCodes().map(({ unit }) => [unit.code, { missing: noReturn }]))
    const { tables, findings } = countsSection(await factsOf({ comparison: { units: tenCodes(none) } }))
    expect(tables.slice(0, 2).map(({ rows }) => rows.at(-1)?.slice(1).every((cell) => typeof cell === 'object' && 'missing' in cell && cell.missing === noReturn))).toEqual([true, true])
    expect(findings[0]?.sentence).toBe('No unit has figures for this period.')
  })
})
