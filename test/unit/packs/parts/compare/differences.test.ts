import { describe, expect, it } from 'vitest'
import { differencesSection } from '../../../../../server/packs/parts/compare/differencesSection.ts'
import { ofRecords } from '../../../../../server/packs/parts/compare/returnedFacts.ts'
import { countInterval } from '../../../../../server/statistics/countInterval.ts'
import { causalWords } from '../../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../../support/soundTable.ts'
import { factsOf, measures, noReturn } from './factsOf.ts'

/** The same ten units in all measures: U0 far above all together, U9 far below, U3 without a value. */
const facts = await factsOf()
const section = differencesSection(facts)
const tableOf = (code: string, of = section) => of.tables.find((table) => table.code === code)
const measureOf = (code: string) => facts.measures.find(({ measure }) => measure.definition.code === code)
const alike = await measures(Object.fromEntries(facts.measures.map(({ measure }) => [measure.definition.code, Array.from({ length: 10 }, () => [30, 1000])])))
/** So far from each other that the adjustment explains all of it. */
const spread = await measures(Object.fromEntries(facts.measures.map(({ measure }) => [measure.definition.code, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((count) => [count, 1000])])))
const few = await measures(Object.fromEntries(facts.measures.map(({ measure }) => [measure.definition.code, [[1, 10], { missing: noReturn, count: 4 }]])))

describe('which units differ', () => {
  it('is in sound tables without a word of cause', () => {
    expect(sectionFaults([section, { code: 'lasting', title: 'Does it last?', paragraphs: [], findings: [], charts: [], tables: [{ code: 'held', title: 'Held', columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }], rows: [['U0']], notes: [], isOnPage: true }] }])).toEqual([])
    expect(textsOf([section]).filter((text) => causalWords.test(text))).toEqual([])
  })

  it('has every grade as a rate beside what it is divided by and the day of that', () => {
    const rates = tableOf('rates-residents')
    expect(rates?.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['Unit', 'TEXT'], ['Residents', 'NUMBER'], ['Day of residents', 'DAY'], ['Gross per million residents', 'ESTIMATE'], ['Major per million residents', 'ESTIMATE'],
    ])
    const value = measureOf('GROSS_PER_MILLION_RESIDENTS')?.values[0]
    expect(rates?.rows[0]?.[3]).toEqual({ value: value?.value, lower: value?.lower, upper: value?.upper })
    expect([rates?.rows[0]?.[1], rates?.rows[3]?.slice(1)]).toEqual([1000, Array(4).fill({ missing: noReturn })])
    expect(section.tables.map(({ code }) => code)).toEqual(['outside-limits', 'rates-residents', 'rates-active-groups', 'rates-staff', 'shares', 'funnels'])
  })

  it('has what a rate would be divided by where it is withheld as a return is missing, and why it is not known where it is not', async () => {
    const denominators = { ...ofRecords.denominators, RESIDENTS: new Map([['U3', { of: 4321, ofDay: '2021-03-21' }]]), STAFF: new Map([['U3', { missing: 'No staff stated' }]]) }
    const known = differencesSection({ ...facts, returned: { ...ofRecords, denominators } })
    expect(tableOf('rates-residents', known)?.rows[3]).toEqual(['U3', 4321, '2021-03-21', ...Array(2).fill({ missing: noReturn })])
    expect(tableOf('rates-staff', known)?.rows[3]).toEqual(['U3', ...Array(2).fill({ missing: 'No staff stated' }), { missing: noReturn }])
    expect(tableOf('rates-residents', known)?.rows.at(-1)?.[1]).toBe(9000)
  })

  it('names under the rates the units whose returns hold less than 90% of what is recorded, of those that have a rate', () => {
    const inReturns = [{ unitCode: 'U0', returned: 482, recorded: 536 }, { unitCode: 'U1', returned: 231, recorded: 359 }, { unitCode: 'U2', returned: 9, recorded: 10 }, { unitCode: 'U3', returned: 1, recorded: 10 }]
    const notes = (of: typeof inReturns) => tableOf('rates-staff', differencesSection({ ...facts, returned: { ...ofRecords, inReturns: of } }))?.notes.filter((note) => note.includes('90%'))
    expect(notes(inReturns)).toEqual(['Less than 90% of the gross disruptions recorded for their months is in the returns of U0 (482 of 536) and U1 (231 of 359). Their rates are of that part alone.'])
    expect(notes(inReturns.slice(1))).toEqual(['Less than 90% of the gross disruptions recorded for its months is in the returns of U1 (231 of 359). Its rates are of that part alone.'])
    expect(notes([])).toEqual([])
  })

  it('has last the rate of all units with a value together, about which the funnel lies, with the interval of their events', () => {
    const { lower, upper } = countInterval(307)
    const last = tableOf('rates-residents')?.rows.at(-1)
    expect(last?.slice(0, 2)).toEqual(['All units with a value', 9000])
    expect(last?.[3]).toEqual({ value: expect.closeTo((307 / 9000) * 1e6, 6), lower: expect.closeTo((lower / 9000) * 1e6, 6), upper: expect.closeTo((upper / 9000) * 1e6, 6) })
  })

  it('has shares in percent, and none of check-backs among them', () => {
    const shares = tableOf('shares')
    expect(shares?.columns.map(({ name }) => name)).toEqual(['Unit', 'Major, of gross (%)', 'Negative, of all led (%)', 'Behaviour changed, as said at follow-up (%)'])
    expect(shares?.rows[1]?.[1]).toMatchObject({ value: 3.2 })
  })

  it('says with each table what an order of the units would say', () => {
    expect(tableOf('rates-staff')?.notes.at(-1)).toMatch(/^Gross per 100 staff in post\. Ordered by this measure, \d of 8 pairs of neighbours/)
    expect(tableOf('shares')?.notes.filter((note) => note.includes('Ordered by this measure'))).toEqual([expect.stringMatching(/^Major, of gross; Negative, of all led; Behaviour changed/)])
  })
})

describe('what lies outside the limits', () => {
  it('is every measure and unit beyond the 99.8% limits, then beyond the 95% ones, each with its side, value, limits and place with the adjustment', async () => {
    const near = await measures({ GROSS_PER_MILLION_RESIDENTS: [[30, 1000], [30, 1000], [30, 1000], [30, 1000], [30, 1000], [30, 1000], [30, 1000], [30, 1000], [30, 1000], [47, 1000]] })
    const rows = tableOf('outside-limits', differencesSection({ ...facts, measures: near }))?.rows ?? []
    expect(rows.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['Major per million residents', 'U0', 'Above the 99.8% limits'], ['Major per million residents', 'U9', 'Below the 99.8% limits'],
    ])
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Gross per million residents', 'U9', 'Above the 95% limits'])
    for (const [, unit, , value, lower, upper, all, adjusted] of rows) {
      if (typeof value !== 'object' || !('value' in value)) throw new Error('Without a value')
      expect([Number(lower) < Number(all), Number(all) < Number(upper), value.value > Number(upper), value.value < Number(lower)]).toEqual([true, true, ...(unit === 'U0' || rows.at(-1)?.[3] === value ? [true, false] : [false, true])])
      expect(adjusted).toMatch(/^(Above|Below|Within) the (95|99\.8)% limits(, which are the same)?$/)
    }
  })

  it('says where limits are the same with the adjustment, as no spread beyond chance was found', async () => {
    const near = await measures(Object.fromEntries(facts.measures.map(({ measure }, at) => [measure.definition.code, Array.from({ length: 10 }, (_, unit) => (at === 0 && unit === 9 ? [47, 1000] : [30, 1000]))])))
    expect(tableOf('outside-limits', differencesSection({ ...facts, measures: near }))?.rows.map((row) => row.at(-1))).toEqual(['Above the 95% limits, which are the same'])
  })

  it('is a paragraph where it is nothing, and where there is no funnel plot at all', () => {
    const [none, noFunnels] = [differencesSection({ ...facts, measures: alike }), differencesSection({ ...facts, measures: few })]
    expect([tableOf('outside-limits', none), tableOf('outside-limits', noFunnels)]).toEqual([undefined, undefined])
    expect(none.paragraphs[1]).toBe('No unit lies outside the 95% limits of chance alone in any of the 10 measures that have a funnel plot.')
    expect(none.findings).toEqual([{ sentence: 'In none of 10 measures does a unit lie beyond the 99.8% limits of chance alone.', table: 'funnels' }])
    expect([noFunnels.paragraphs[1], noFunnels.charts, noFunnels.findings]).toEqual(['No measure has a funnel plot, so nothing is said of which units differ.', [], []])
    expect(noFunnels.paragraphs[2]).toBe('Without a funnel plot: Gross per 100 active groups; Major per 100 active groups; Gross per million residents; Negative, of all led; Held after 12 months. A funnel plot needs at least 3 units with a value, and 1 has one. No value: U1.')
  })

  it('is said in how many measures, and in how many of them still with the adjustment, as the table has it', async () => {
    const widened = 'beyond the widened 99.8% limits, which allow for how much units differ among themselves.'
    expect(section.findings).toEqual([{ sentence: `In 10 of 10 measures some unit lies beyond the 99.8% limits of chance alone; in all of them ${widened}`, table: 'outside-limits' }])
    expect(differencesSection({ ...facts, measures: spread }).findings[0]?.sentence).toBe(`In 10 of 10 measures some unit lies beyond the 99.8% limits of chance alone; in none ${widened}`)
    const mixed = differencesSection({ ...facts, measures: [...facts.measures.slice(0, 1), ...spread.slice(1, 4), ...alike.slice(4)] })
    expect(mixed.findings[0]?.sentence).toBe(`In 4 of 10 measures some unit lies beyond the 99.8% limits of chance alone; in 1 of them ${widened}`)
    const rows = tableOf('outside-limits', mixed)?.rows ?? []
    const measuresWith = (at: number) => new Set(rows.filter((row) => String(row[at]).includes('99.8%')).map(([measure]) => measure)).size
    expect([measuresWith(2), measuresWith(7)]).toEqual([4, 1])
  })

  it('has first what lies outside with the adjustment as well', () => {
    const rows = tableOf('outside-limits', differencesSection({ ...facts, measures: [...spread.slice(0, 9), ...facts.measures.slice(9)] }))?.rows ?? []
    const within = rows.map((row) => row.at(-1) === 'Within the 95% limits')
    expect([within[0], within.at(-1)]).toEqual([false, true])
    expect(within).toEqual(within.toSorted())
  })
})

describe('the long table of funnel plots', () => {
  it('has every measure of every unit with its count, denominator, limits and place; only in the files', () => {
    const funnels = tableOf('funnels')
    expect([funnels?.isOnPage, funnels?.rows.length]).toEqual([false, 100])
    const point = measureOf('NEGATIVE_OF_LED')?.values[0]
    const row = funnels?.rows.find(([measure, unit]) => measure === 'Negative, of all led (%)' && unit === 'U0')
    expect(row?.slice(3, 5)).toEqual([90, 1000])
    expect(row?.[7]).toBe((point?.funnel?.lower95 ?? 0) * 100)
    expect(row?.slice(-3)).toEqual([point?.funnel?.z, point?.funnel?.inWords, expect.stringContaining('limits')])
  })

  it('says in its value why there is none, and why no funnel plot beside it', () => {
    const row = (of: typeof section, unit: string) => tableOf('funnels', of)?.rows.find(([measure, code]) => measure === 'Gross per million residents' && code === unit)
    expect(row(section, 'U3')?.slice(2, 6)).toEqual([{ missing: noReturn }, ...Array(3).fill({ missing: 'No value' })])
    const without = row(differencesSection({ ...facts, measures: few }), 'U1')
    expect([without?.[2], without?.[3], without?.[6], without?.[7]]).toEqual([{ missing: noReturn }, 4, { missing: expect.stringMatching(/^A funnel plot needs at least 3 units/) }, { missing: 'No value' }])
    expect(row(differencesSection({ ...facts, measures: few }), 'U0')?.at(-1)).toEqual({ missing: 'No funnel plot' })
  })
})
