import { describe, expect, it } from 'vitest'
import { packFormat, type PackContent, type PackSection } from '../../../server/packs/packContent.ts'
import type { PackAsked, PackBefore } from '../../../server/packs/packAsking.ts'
import { readPackBefore } from '../../../server/packs/packBefore.ts'
import { comparePart } from '../../../server/packs/parts/comparePart.ts'
import { correctionsPart } from '../../../server/packs/parts/correctionsPart.ts'
import { londonDayOf } from '../../../server/periods/londonDay.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { packReader } from '../../support/buildPackPart.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { sectionFaults } from '../../support/soundTable.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const reader = packReader({ database, clock })
const lead = as('EMSOU-PERFORMANCE-LEAD-1')

const figures = { 'DISRUPTIONS_LED MAJOR': 4, 'DISRUPTIONS_LED MINOR': 20, 'STAFF_IN_POST_TOTAL ': 120 }
const [first = ''] = await plantReturn(database, {
  unit: 'ERSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures }, { at: '2026-11-02T09:00:00Z', figures: { ...figures, 'DISRUPTIONS_LED MAJOR': 5 } }],
})
await plantEdition(database, 1, '2026-09-20T09:00:00Z', { unit: 'ERSOU', month: '2026-08', snapshot: first })
await plantReturn(database, { unit: 'EMSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures }] })

const graded = aDisruption({ effect: '2026-08-03', grade: 'MODERATE' })
const corrected = made(await lead.disruptions.record(graded))
const withdrawn = made(await lead.disruptions.record(aDisruption({ effect: '2026-09-05', grade: 'MAJOR', supportingUnits: ['ERSOU'] })))
made(await lead.disruptions.record(aDisruption({ effect: '2026-09-07', grade: 'NEGATIVE' })))

/** A pack as it would be kept: what the comparison says of that question now. */
async function packNow(number: number, asked: Pick<PackAsked, 'period'> & Partial<PackAsked>): Promise<PackBefore> {
  clock.pass(2)
  return reader(asked, async (asking) => {
    const content: PackContent = {
      format: packFormat, number, title: '', classification: 'OFFICIAL-SENSITIVE', inShort: '', aboutTheData: null, facts: [], notes: [], sections: await comparePart.build(asking),
    }
    return { number, asked: asking.asked, period: parsePeriod(asking.asked.period, londonDayOf(asking.asked.asAt)), content: JSON.parse(JSON.stringify(content)) as PackContent }
  })
}
const since = async (before: PackBefore | null, asked: Partial<PackAsked> = {}): Promise<PackSection> => {
  const [section, ...others] = await reader({ period: 'YTD2026', ...asked }, correctionsPart.build, before)
  if (!section || others.length > 0) throw new Error('One section was to be built')
  return section
}
const rowsOf = ({ tables }: PackSection, code: string) => tables.find((table) => table.code === code)?.rows

const before = await packNow(1, { period: 'FY2026-Q2' })
const running = await packNow(2, { period: 'YTD2026' })
const returned = await packNow(3, { period: 'M2026-08', basis: 'AS_RETURNED' })
const unchanged = await since(before)
made(await lead.disruptions.correct(corrected, { ...graded, grade: 'MAJOR' }))
made(await lead.disruptions.withdraw(withdrawn))
clock.pass(2)

describe('what was corrected since the pack before', () => {
  it('is nothing where nothing was', () => {
    expect(sectionFaults([unchanged])).toEqual([])
    expect([unchanged.tables, unchanged.paragraphs.slice(1)]).toEqual([[], ['Every count by grade that pack 1 gave stands as it gave it.', 'No correction of a published figure was accepted since pack 1.']])
  })

  it('is each count that a corrected or withdrawn record changed, of its unit and of all together, whatever period this pack is of', async () => {
    const section = await since(before)
    expect(sectionFaults([section])).toEqual([])
    expect(rowsOf(section, 'corrected-figures')).toEqual([
      ['EMSOU', 'Gross', 2, 1, -1], ['EMSOU', 'Moderate', 1, 0, -1], ['ERSOU', 'Supported', 1, 0, -1],
      ['All units', 'Gross', 2, 1, -1], ['All units', 'Moderate', 1, 0, -1], ['All units', 'Supported', 1, 0, -1],
    ])
    expect(section.findings[0]?.sentence).toBe('6 counts by grade of Q2: July to September 2026 stand differently from pack 1: of EMSOU, ERSOU and all units together.')
  })

  it('is not what was known only after the moment of this pack', async () => {
    expect((await since(before, { asAt: new Date(returned.asked.asAt.getTime() + 1000) })).tables).toEqual([])
  })

  it('is asked again on the basis of the pack before: returns that were accepted stand', async () => {
    expect((await since(returned)).paragraphs).toContain('Every count by grade that pack 3 gave stands as it gave it.')
  })

  it('is not told of a period that still ran, whose figures grow', async () => {
    const section = await since(running)
    expect([section.tables, section.paragraphs[1]]).toEqual([[], expect.stringContaining('was still running at its moment')])
  })

  it('is a sentence where no earlier pack is of an earlier moment', async () => {
    expect(await since(null)).toMatchObject({ title: 'Corrected since the pack before', paragraphs: [expect.stringContaining('No pack with a lower number is as at an earlier moment')], tables: [] })
  })

  it('says where the pack before holds no counts to compare with', async () => {
    const section = await since({ ...before, content: { ...before.content, sections: [] } })
    expect(section.paragraphs).toContain('Pack 1 holds no table of counts by grade to compare with.')
  })

  it('says where its question can no longer be asked', async () => {
    const section = await since({ ...before, asked: { ...before.asked, period: 'FY2010', basis: 'AS_RETURNED' } })
    expect(section.paragraphs[1]).toMatch(/^What pack 1 gave cannot be asked again: .+[^.]\.$/)
  })
})

describe('the pack before', () => {
  const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))

  it('is the newest that asks the same as at an earlier moment, whatever was made since; else the newest of any', async () => {
    const { makeNext } = await packWorker({ database, clock })
    const [quarter, returned] = [{ period: 'FY2026-Q2', basis: 'AS_RECORDED' }, { period: 'M2026-08', basis: 'AS_RETURNED' }]
    const numbers: number[] = []
    for (const what of [quarter, returned, { ...quarter, period: 'M2026-07' }, { ...quarter, period: '2026-07-01..2026-09-30' }, { ...returned, fillGaps: true }, returned]) {
      clock.pass(120)
      numbers.push(thePack(await board.make(what)).number)
      expect(await makeNext()).toBe('READY')
    }
    clock.pass(120)
    numbers.push(thePack(await board.make({ ...quarter, asAt: '2026-11-01T00:00:00Z' })).number)
    expect(await makeNext()).toBe('READY')
    const beforeOf = (number: number) => reader({ period: 'FY2026-Q2' }, (asking) => readPackBefore(asking.database, number))
    const found: (number | undefined)[] = []
    for (const number of numbers) found.push((await beforeOf(number))?.number)
    const [first = 0, second, third, fourth, fifth] = numbers
    // The last is as at a moment before that of every other: nothing can have changed by then.
    expect(found).toEqual([undefined, first, second, first, fourth, second, undefined])
    expect([third, fifth].every((number) => !found.includes(number))).toBe(true)
    expect((await database.statementsOf(() => beforeOf(first + 3))).filter((statement) => statement.includes('board_pack')).length).toBeLessThanOrEqual(3)
  })

  it('is named with why it is the one that is compared with', async () => {
    expect((await since(before, { period: 'FY2026-Q2' })).paragraphs[0]).toMatch(/It is compared with because it is the newest earlier pack of the same period and basis\.$/)
    expect((await since(before)).paragraphs[0]).toMatch(/the newest earlier pack of any kind: none is of the same period and basis as this pack, as at an earlier moment\.$/)
  })
})

describe('corrections of published figures', () => {
  const asAt = (moment: string) => ({ ...before, asked: { ...before.asked, asAt: new Date(moment) } })

  it('are those accepted since the moment of the pack before, with edition, unit, figure, reason and who accepted', async () => {
    const section = await since(asAt('2026-10-20T09:00:00Z'))
    expect(sectionFaults([section])).toEqual([])
    const common = ['ERSOU', 'August 2026', 'Disruptions led, by grade: Major', 4, 5, 'A record was wrong', expect.stringContaining('accepter'), '2026-11-02']
    expect(rowsOf(section, 'published-corrections')).toEqual([['Edition 1', 'ERSOU', ...common], ['Edition 1', 'All units', ...common]])
  })

  it('are none of before it, nor of after the moment of this pack', async () => {
    expect(rowsOf(await since(asAt('2026-11-10T09:00:00Z')), 'published-corrections')).toBeUndefined()
    expect(rowsOf(await since(asAt('2026-10-20T09:00:00Z'), { asAt: new Date('2026-11-01T00:00:00Z') }), 'published-corrections')).toBeUndefined()
  })
})
