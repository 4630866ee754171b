import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { changeAs } from '../../support/changeAs.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU returned 248 in July 2026, 347 in August and none of it in September; TARIAN recorded five and one. */
const { as, database } = await startApp()
const lead = changeAs(as('EMSOU-PERFORMANCE-LEAD-1'))
const board = changeAs(as('NETWORK-BOARD-MEMBER-1'))
const at = '2026-10-05T09:00:00Z'
await plantReturn(database, { unit: 'EMSOU', month: '2026-07', accepted: [{ at, figures: { 'DISRUPTIONS_LED MINOR': 248, 'DISRUPTIONS_SUPPORTED MINOR': 4 } }] })
await plantReturn(database, { unit: 'EMSOU', month: '2026-08', accepted: [{ at, figures: { 'DISRUPTIONS_LED MINOR': 300, 'DISRUPTIONS_LED MAJOR': 47, 'DISRUPTIONS_SUPPORTED MINOR': 5 } }] })
for (const effect of ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05', '2026-11-02']) made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ effect, grade: 'MINOR', forces: [], outcomes: [] })))
const returned = { basis: 'AS_RETURNED' }

describe('two periods', () => {
  it('are compared as a ratio of daily rates with its exact interval: 347 against 248 is 1.399 (1.185 to 1.654)', async () => {
    expect(await lead.compare('M2026-07', 'M2026-08', returned)).toMatchObject({
      basis: 'AS_RETURNED', basisInWords: 'As returned: 1 of 1 return', missing: null, ratio: expect.closeTo(1.399, 3), lower: expect.closeTo(1.185, 3), upper: expect.closeTo(1.654, 3),
      earlier: { count: 248, days: 31, period: { inWords: 'July 2026' }, returnsInWords: 'Returns: the one return received and accepted' }, later: { count: 347, days: 31 },
      inWords: 'Gross disruptions led, EMSOU: 347 in 31 days of August 2026, and 248 in 31 days of July 2026: more a day than chance alone would give (1.40 times the daily rate, 95% interval 1.19 to 1.65).',
    })
    expect(await lead.compare('M2026-07', 'M2026-08', { ...returned, measure: 'SUPPORTED' })).toMatchObject({ ratio: 1.25, inWords: expect.stringContaining('no clear difference') })
  })

  it('count the days that had passed alone, so that a period under way is not held against a whole one', async () => {
    const { earlier, later, ratio } = await changeAs(as('TARIAN-PERFORMANCE-LEAD-1')).compare('M2026-05', 'M2026-11', { unit: 'TARIAN' })
    expect([earlier, later]).toMatchObject([{ count: 5, days: 31 }, { count: 1, days: 20 }])
    expect(ratio).toBeCloseTo(1 / 20 / (5 / 31))
  })

  it('have no ratio to 0: the two counts stand there in words', async () => {
    expect(await lead.compare('M2026-07', 'M2026-08', { ...returned, measure: 'MAJOR' })).toMatchObject({
      ratio: null, lower: null, upper: null, missing: 'There was none in July 2026, and a ratio to 0 has no value', earlier: { count: 0 }, later: { count: 47 },
      inWords: 'Major disruptions led, EMSOU: 47 in 31 days of August 2026, and 0 in 31 days of July 2026. There was none in July 2026, and a ratio to 0 has no value.',
    })
  })

  it('have no ratio where a return of one of them is missing', async () => {
    expect(await lead.compare('M2026-07', '2026-08-01..2026-09-30', returned)).toMatchObject({
      ratio: null, missing: 'A return of 1 August 2026 to 30 September 2026 is not there on this basis, and what it would add is not known', later: { count: 347, days: 31 },
      inWords: expect.stringContaining('EMSOU: 347 in 31 days of 1 August 2026 to 30 September 2026 (in 1 of 2 returns), and 248 in 31 days of July 2026. A return of'),
    })
    expect((await lead.compare('M2026-07', 'M2026-08', { ...returned, unit: null })).missing).toBe('9 returns of July 2026 are not there on this basis, and what they would add is not known')
  })

  it('have one basis: as recorded where they would have different ones', async () => {
    expect((await board.compare('M2026-07', 'M2026-08')).basis).toBe('AS_RETURNED')
    expect((await board.compare('M2026-05', 'M2026-08')).basis).toBe('AS_RECORDED')
    expect((await lead.compare('M2026-07', 'M2026-08')).basis).toBe('AS_RECORDED')
    expect(await lead.compareRefused('M2026-05', 'M2026-08', returned)).toMatchObject({ message: expect.stringMatching(/^May 2026: No return of this period was accepted/), problems: [{ field: 'basis' }] })
    expect((await lead.compareRefused('M2026-07', 'M2026-10', returned)).message).toMatch(/^October 2026: /)
  })

  it('say so where the way of counting changed between them', async () => {
    expect((await board.compare('FY2013', 'FY2015', { unit: 'LONDON' })).inWords).toContain('The way of counting changed on 1 January 2015, so the two were not counted alike.')
    expect((await board.compare('FY2013', 'FY2015', { unit: 'TARIAN' })).inWords).not.toContain('counting')
  })

  it.each([
    ['M2026-08', 'M2026-08', 'August 2026 and August 2026 share days, and what was done on these would count on both sides: choose two periods without a day in common', 'earlier'],
    ['FY2026-Q1', 'YTD2026', 'Q1: April to June 2026 and Year to date 2026 to 2027 share days, and what was done on these would count on both sides: choose two periods without a day in common', 'earlier'],
    ['M2026-08', 'M2026-07', 'August 2026 comes after July 2026: swap the two periods', 'earlier'],
    ['M2026-08', 'M2027-07', 'July 2027 had not begun on 20 November 2026: there is nothing to count, which is not the same as none', 'later'],
    ['nonsense', 'M2026-07', '"nonsense" is not a period: write FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2026-04-01..2026-06-30', 'earlier'],
  ])('%s and %s are refused in words', async (earlier, later, message, field) => {
    expect(await lead.compareRefused(earlier, later)).toMatchObject({ message, problems: [{ field }] })
  })

  it('of a strand are refused to whoever may not open the records, where there are few', async () => {
    const asked = { unit: 'TARIAN', strand: 'PURSUE', basis: 'AS_RECORDED' }
    expect((await board.compareRefused('M2026-05', 'M2026-11', asked)).message).toMatch(/^November 2026: Too few to say/)
    expect((await changeAs(as('TARIAN-RECORDER-1')).compare('M2026-05', 'M2026-11', asked)).later.count).toBe(1)
    expect((await board.compare('M2026-05', 'M2026-10', asked)).earlier.count).toBe(5)
  })

  it('are shown to nobody who sees no figures', async () => {
    expect((await changeAs(as('NETWORK-ADMINISTRATOR-1')).compareRefused('M2026-07', 'M2026-08')).message).toMatch(/does not see figures/)
  })
})
