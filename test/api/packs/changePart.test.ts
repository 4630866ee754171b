import { describe, expect, it } from 'vitest'
import { changePart } from '../../../server/packs/parts/changePart.ts'
import type { PackAsked } from '../../../server/packs/packAsking.ts'
import type { PackSection, PackTable } from '../../../server/packs/packContent.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { packReader } from '../../support/buildPackPart.ts'
import { changeAs, rebased } from '../../support/changeAs.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { sectionFaults } from '../../support/soundTable.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU with some in each of six months, re-based once; returns of ERSOU without July; TARIAN with one. */
const app = await startApp()
const { as, clock, database } = app
const recorder = as('EMSOU-RECORDER-1')
for (const [month, count] of [['05', 2], ['06', 1], ['07', 3], ['08', 1], ['09', 2], ['10', 4]] as const) {
  for (let each = 1; each <= count; each += 1) made(await recorder.disruptions.record(aDisruption({ effect: `2026-${month}-${String(each + 10)}`, grade: each === 3 ? 'NEGATIVE' : 'MINOR', outcomes: [] })))
}
made(await recorder.disruptions.record(aDisruption({ effect: '2026-08-20/2026-09-10', grade: 'MAJOR', outcomes: [] })))
made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ effect: '2026-09-05', grade: 'MAJOR', forces: [], outcomes: [] })))
rebased(await changeAs(as('EMSOU-PERFORMANCE-LEAD-1')).rebase('2026-08-01'))
for (const month of ['04', '05', '06', '08', '09', '10']) {
  await plantReturn(database, { unit: 'ERSOU', month: `2026-${month}`, accepted: [{ at: '2026-11-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MINOR': Number(month), 'DISRUPTIONS_LED NEGATIVE': 1 } }] })
}
clock.pass(5)

const buildAs = (code: string) => async (asked: Partial<PackAsked> & { period: string }): Promise<PackSection> => {
  const [section] = await packReader(app, code)(asked, changePart.build)
  if (!section) throw new Error('There is one section')
  return section
}
const board = 'NETWORK-BOARD-MEMBER-1'
const build = buildAs(board)
const tableOf = ({ tables }: PackSection, code: string): PackTable => {
  const found = tables.find((table) => table.code === code)
  if (!found) throw new Error(`No table ${code} in ${tables.map((table) => table.code).join(', ')}`)
  return found
}
/** A series as the table of change has it: month, count or why none, and mean. */
const seriesOf = (section: PackSection, unit: string, measure: 'Gross' | 'Negative') =>
  tableOf(section, 'change').rows.filter(([of, what]) => of === unit && what === `${measure} disruptions led`).map((row) => [row[2], row[4], row[5], row[9]])

describe('change over time in a pack', () => {
  // EMSOU has a re-basing and one dated too loosely, TARIAN too few for one who may not open its records, ERSOU no record at all.
  it.each([[board], ['EMSOU-PERFORMANCE-LEAD-1']])('is of every unit what the page of that unit says to %s', async (code) => {
    const section = await buildAs(code)({ period: 'FY2026-Q2' })
    const { change } = changeAs(as(code))
    for (const [unit, name] of [['EMSOU', 'EMSOU'], ['TARIAN', 'TARIAN'], ['ERSOU', 'ERSOU'], [null, 'All units']] as const) {
      for (const [measure, inWords] of [['GROSS', 'Gross'], ['NEGATIVE', 'Negative']] as const) {
        const page = await change('2024-10-01..2026-09-30', { unit, measure, basis: 'AS_RECORDED' })
        const shown = page.points.map(({ period, value, missing, phase }) => {
          const { mean } = page.phases.find(({ number }) => number === phase) ?? {}
          return [period.inWords, value ?? { missing: missing?.startsWith('Too few to say') ? 'Too few to say' : missing }, mean ?? { missing: 'No limits' }, phase]
        })
        expect(seriesOf(section, name, inWords), `${name} ${measure}`).toEqual(shown)
        const own = section.findings.filter(({ sentence }) => sentence.startsWith(`${page.measureInWords}, ${name}: `)).map(({ sentence }) => sentence).join(' ')
        expect(page.signals.length === 0 || page.signals.some((signal) => own.includes(signal.inWords)), `${name} ${measure}: ${own}`).toBe(true)
        const causes = section.tables.find((table) => table.code === 'special-causes')?.rows ?? []
        expect(causes.filter(([of, what]) => of === name && what === page.measureInWords).map((row) => row[5])).toEqual(page.signals.map((signal) => signal.inWords))
      }
    }
    expect(sectionFaults([section])).toEqual([])
  })

  it('draws a re-basing with its reason, and says what is dated too loosely', async () => {
    const section = await build({ period: 'FY2026-Q2' })
    const chart = section.charts.find(({ code }) => code === 'change-emsou')
    expect(chart?.kind === 'CHANGE' && chart.breaks).toEqual([{ day: '2026-08-01', inWords: 'Limits of EMSOU re-based from 1 August 2026. Reason given: A second team began in this month.' }])
    expect(tableOf(section, 'change').notes).toContain('EMSOU: 1 disruption is dated too loosely for one month and in no point.')
  })

  it('is as returned where the series can be had so, and a unit without a return has words in each month', async () => {
    const section = await build({ period: 'FY2026-Q2', basis: 'AS_RETURNED' })
    expect(seriesOf(section, 'ERSOU', 'Gross').slice(-6).map((row) => row[1])).toEqual([4, 5, 6, { missing: 'ERSOU, July 2026: not received' }, 8, 9])
    expect(seriesOf(section, 'NEROCU', 'Gross').at(-1)).toEqual(['September 2026', { missing: 'NEROCU, September 2026: not received' }, { missing: 'No limits' }, 1])
    expect(section.paragraphs).toEqual(expect.arrayContaining([expect.stringMatching(/^These figures are as returned: 5 of 240 returns\. Returns: /), expect.stringMatching(/^Of 24 months, 24 have no count of all units together/)]))
  })

  it('is on the basis of the page where it cannot be had on that of the pack, and says so', async () => {
    // Before April 2023 no return was asked for, so that a series that begins there is as recorded.
    const section = await build({ period: '2023-01-01..2026-09-30', basis: 'AS_RETURNED' })
    expect(section.paragraphs[1]).toMatch(/^These figures are as recorded\. They cannot be had as returned, as the rest of the pack is: Returns cover whole periods, and the first in this one begins on 1 April 2023\. Returns: /)
    expect(seriesOf(section, 'EMSOU', 'Gross').at(-1)?.[1]).toBe(2)
  })

  it('sets each unit beside the same period a year before as the page does, on one basis', async () => {
    const { rows, notes, title } = tableOf(await build({ period: 'FY2026-Q2', basis: 'AS_RETURNED' }), 'rate-ratios')
    expect([title, notes]).toEqual(['Gross disruptions led: Q2: July to September 2026, beside Q2: July to September 2025', expect.arrayContaining([expect.stringMatching(/^These figures are as recorded\. They cannot be had as returned.*No return of this period was accepted by then\.$/)])])
    for (const [unit, name] of [['EMSOU', 'EMSOU'], ['TARIAN', 'TARIAN'], [null, 'All units']] as const) {
      const { later, earlier, ratio, missing, inWords } = await changeAs(as(board)).compare('FY2025-Q2', 'FY2026-Q2', { unit, basis: 'AS_RECORDED' })
      expect(rows.find(([of]) => of === name)).toEqual([name, later.count, later.days, earlier.count, earlier.days, ratio === null ? { missing } : expect.objectContaining({ value: ratio }), inWords])
    }
    expect(rows.map(([of]) => of).slice(-2)).toEqual(['LONDON', 'All units'])
  })

  it('takes the same few statements for the series, whatever the period', async () => {
    const many = async (period: string) => (await database.statementsOf(() => build({ period }))).filter((one) => one.includes('SELECT')).length
    expect(await many('FY2025')).toBe(await many('M2026-09'))
  })
})
