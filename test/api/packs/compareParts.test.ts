import { describe, expect, it } from 'vitest'
import type { PackCell, PackSection } from '../../../server/packs/packContent.ts'
import { changePart } from '../../../server/packs/parts/changePart.ts'
import { comparePart } from '../../../server/packs/parts/comparePart.ts'
import { lastingPart } from '../../../server/packs/parts/lastingPart.ts'
import { RefusedError } from '../../../server/errors.ts'
import type { PackAsked } from '../../../server/packs/packAsking.ts'
import { notInNotes } from '../../../server/packs/saidInNotes.ts'
import { withoutAdvice } from '../../../server/packs/parts/withoutAdvice.ts'
import { packReader } from '../../support/buildPackPart.ts'
import { causalWords } from '../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../support/soundTable.ts'
import { startApp } from '../../support/startApp.ts'

/** Ten units over 43 months and some 400 disruptions: of some units a year holds few, and of some months returns are missing. */
const { as, clock, database } = await startApp({ contents: 'tiny' })
const reader = packReader({ database, clock })
const board = as('NETWORK-BOARD-MEMBER-1')

const build = async (asked: Partial<PackAsked> & Pick<PackAsked, 'period'>) => [...await reader(asked, comparePart.build), ...await reader(asked, lastingPart.build)]

type Count = { value: number; lower: number; upper: number }
type Point = Record<(typeof limits)[number], number> & { z: number; place: string; inWords: string }
type Value = { unit: { code: string }; value: number | null; lower: number | null; upper: number | null; count: number | null; of: number | null; ofDay: string | null; missing: string | null; missingInShort: string | null; funnel: Point | null }
type Measure = { code: string; name: string; kind: 'RATE' | 'SHARE'; denominator: string | null; whyNoFunnel: string | null; rankingInWords: string; funnel: { overall: number } | null; values: Value[] }
type Figures = { headline: Record<string, Count>; byStrand: { code: string; name: string; counts: { gross: number; negative: number } }[]; outputs: Record<string, number | null> }
type Comparison = {
  caveats: string[]; findings: { sentence: string }[]; network: Figures; measures: Measure[]
  units: (Figures & { unit: { code: string; region: string }; missing: string | null; datedTooLoosely: number; returns: { expected: number; received: number; accepted: number } })[]
}

const limits = ['lower95', 'upper95', 'lower998', 'upper998', 'adjustedLower95', 'adjustedUpper95', 'adjustedLower998', 'adjustedUpper998'] as const
const counts = ['gross', 'negative', 'major', 'moderate', 'minor', 'noImpact', 'supportedGross'] as const
const figures = `headline { ${counts.map((count) => `${count} { value lower upper }`).join(' ')} } byStrand { code name counts { gross negative } } outputs { outputs peopleReached outputsWithoutCount asked answered }`
const document = `query ($period: String!, $basis: Basis, $fillGaps: Boolean, $asAt: Instant) { it: unitComparison(period: $period, basis: $basis, fillGaps: $fillGaps, asAt: $asAt) { ... on UnitComparison {
  caveats findings { sentence } network { ${figures} }
  units { unit { code region } missing datedTooLoosely returns { expected received accepted } ${figures} }
  measures { code name kind denominator whyNoFunnel rankingInWords funnel { overall } values { unit { code } value lower upper count of ofDay missing missingInShort funnel { ${limits.join(' ')} z place inWords } } } } } }`
/** What the page says of the same question, asked by the same person. */
const askPage = async (asked: object) => (await board.ask<{ it: Comparison }>(document, asked)).it

const inPercent = (kind: Measure['kind'], value: number) => (kind === 'SHARE' ? value * 100 : value)
/** The cell of a value as the API gives it, in the unit of packs. */
const cellOf = (kind: Measure['kind'], { value, lower, upper, missing, missingInShort }: Value): PackCell =>
  value === null ? { missing: (missingInShort ?? missing ?? '').replace(/\.$/, '') } : { value: inPercent(kind, value), lower: inPercent(kind, lower ?? 0), upper: inPercent(kind, upper ?? 0) }

function tableOf(sections: readonly PackSection[], code: string) {
  const found = sections.flatMap(({ tables }) => tables).find((table) => table.code === code)
  if (!found) throw new Error(`No table ${code}`)
  return found
}

/** The cells of one column by the name of their row. */
function columnOf(sections: readonly PackSection[], code: string, name: string): Record<string, PackCell> {
  const { columns, rows } = tableOf(sections, code)
  const at = columns.findIndex((column) => column.name === name)
  if (at < 0) throw new Error(`No column ${name} in ${code}`)
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[at] ?? { missing: 'no cell' }]))
}

const tableOfMeasure = ({ code, denominator }: Measure) =>
  denominator === 'RESIDENTS' ? 'rates-residents' : denominator === 'ACTIVE_OCGS' ? 'rates-active-groups' : denominator === 'STAFF' ? 'rates-staff' : code.startsWith('HELD_AFTER') ? 'held' : 'shares'

const monthEnd = new Date('2026-11-01T00:00:00Z')
const asked = {
  'a year as recorded': { period: 'FY2025', basis: 'AS_RECORDED' },
  'a quarter as returned, of which returns are missing': { period: 'FY2026-Q2', basis: 'AS_RETURNED' },
  'a year to date as returned, what is missing filled': { period: 'YTD2026', basis: 'AS_RETURNED', fillGaps: true },
  'a quarter as at the end of a month past': { period: 'FY2026-Q2', basis: 'AS_RECORDED', asAt: monthEnd },
} as const
const packs: { name: string; sections: PackSection[]; page: Comparison }[] = []
for (const [name, question] of Object.entries(asked)) packs.push({ name, sections: await build(question), page: await askPage(question) })

describe.each(packs)('a pack of $name', ({ sections, page }) => {
  it('has in sound tables what the page of the comparison has, and says what it says', () => {
    expect(sectionFaults(sections, ['rate-ratios'])).toEqual([])
    const [summary, missing] = sections
    // What counts the differences of a few measures, and what is not compared, a pack says in its own words.
    const said = page.findings.map(({ sentence }) => sentence).filter((sentence) => !/^(\d+ more differences? |Beyond limits|Not compared)/.test(sentence))
    expect(summary?.findings.map(({ sentence }) => sentence)).toEqual(expect.arrayContaining(said.map(withoutAdvice)))
    expect([...(missing?.paragraphs ?? []), ...tableOf(sections, 'returns').notes]).toEqual(expect.arrayContaining(notInNotes(page.caveats.map(withoutAdvice))))
    expect(textsOf(sections).filter((text) => withoutAdvice(text) !== text)).toEqual([])
    expect(sections.map(({ code }) => code)).toEqual(['summary', 'missing', 'counts', 'differences', 'lasting'])
  })

  it('has every count, every returned return, every strand and output of every unit and of all together', () => {
    for (const [at, count] of counts.entries()) {
      const name = ['Gross', 'Negative', 'Major', 'Moderate', 'Minor', 'No impact', 'Supported'][at] ?? ''
      expect(columnOf(sections, 'grades', name)).toEqual({
        ...Object.fromEntries(page.units.map(({ unit, headline, missing }) => [unit.code, missing === null ? headline[count] : { missing }])), 'All units': page.network.headline[count],
      })
    }
    const whole = tableOf(sections, 'strands').rows.filter((cells) => cells.slice(1).every((cell) => typeof cell === 'number'))
    expect(whole.map(([name]) => name)).toContain('All units')
    for (const row of whole) {
      const own = page.units.find(({ unit }) => unit.code === row[0]) ?? page.network
      expect(row.slice(1)).toEqual(own.byStrand.flatMap(({ counts: { gross, negative } }) => [gross, negative]))
    }
    for (const { unit, outputs, returns, datedTooLoosely, missing } of page.units) {
      const cells = ['Outputs', 'People reached', 'Outputs not counted', 'Asked', 'Answered'].map((column) => columnOf(sections, 'outputs', column)[unit.code])
      const said = ['outputs', 'peopleReached', 'outputsWithoutCount', 'asked', 'answered'].map((name) => outputs[name])
      expect(cells.map((cell) => (typeof cell === 'number' ? cell : null))).toEqual(said)
      const row = tableOf(sections, 'returns').rows.find(([code]) => code === unit.code)
      expect([row?.[1], row?.[2], row?.[3], row?.[4]]).toEqual([unit.region, returns.expected, returns.received, returns.accepted])
      // The same in every row of these packs: the content, and so every file, has it in each.
      expect(columnOf(sections, 'returns', 'Figures')[unit.code]).toEqual(missing === null ? 'Given' : { missing })
      expect(columnOf(sections, 'returns', 'Disruptions dated too loosely')[unit.code]).toBe(datedTooLoosely)
    }
  })

  it('has every value of every measure with its interval, or why there is none, and last that of all units together', () => {
    for (const measure of page.measures) {
      const name = measure.kind === 'SHARE' ? `${measure.name} (%)` : measure.name
      const { 'All units with a value': overall, 'All units': _network, ...units } = columnOf(sections, tableOfMeasure(measure), name)
      const isHeld = measure.code.startsWith('HELD_AFTER')
      // Of check-backs that may not be told the page says the whole reason in its definition of the cell.
      if (!isHeld) expect(units).toEqual(Object.fromEntries(measure.values.map((value) => [value.unit.code, cellOf(measure.kind, value)])))
      for (const value of measure.values.filter((one) => isHeld && one.value !== null)) expect(units[value.unit.code]).toEqual(cellOf(measure.kind, value))
      if (!isHeld) expect(typeof overall === 'object' && 'value' in overall ? overall.value : null).toBe(measure.funnel ? inPercent(measure.kind, measure.funnel.overall) : null)
    }
    const notes = ['rates-residents', 'rates-active-groups', 'rates-staff', 'shares'].flatMap((code) => tableOf(sections, code).notes).join(' ')
    for (const measure of page.measures.filter(({ code }) => !code.startsWith('HELD_AFTER'))) expect(notes).toContain(measure.rankingInWords)
  })

  it('has of every measure and unit the count, the denominator and its day, and the limits and place in the funnel plot', () => {
    const rows = new Map(tableOf(sections, 'funnels').rows.map((row) => [`${String(row[0])}, ${String(row[1])}`, row]))
    expect(rows.size).toBe(page.measures.length * page.units.length)
    const number = (cell: PackCell | undefined) => (typeof cell === 'number' ? cell : null)
    for (const { name, kind, funnel, values } of page.measures) {
      for (const value of values) {
        const row = rows.get(`${kind === 'SHARE' ? `${name} (%)` : name}, ${value.unit.code}`)
        expect([row?.[3], row?.[4], row?.[6]].map(number)).toEqual([value.count, value.of, funnel ? inPercent(kind, funnel.overall) : null])
        expect(typeof row?.[5] === 'string' ? row[5] : null).toBe(value.ofDay)
        const point = value.funnel
        expect(row?.slice(7, 16).map(number)).toEqual(point ? [...limits.map((limit) => inPercent(kind, point[limit])), point.z] : Array(9).fill(null))
        expect(typeof row?.[16] === 'string' ? row[16] : null).toBe(point?.inWords ?? null)
      }
    }
  })

  it('names what lies outside the limits, and nothing else', () => {
    const found = sections.flatMap(({ tables }) => tables).find(({ code }) => code === 'outside-limits')?.rows.map(([measure, unit]) => `${String(measure)}, ${String(unit)}`) ?? []
    const outside = page.measures.flatMap(({ name, kind, values }) => values.flatMap(({ unit, funnel }) => (funnel && funnel.place !== 'WITHIN' ? [`${kind === 'SHARE' ? `${name} (%)` : name}, ${unit.code}`] : [])))
    expect(found.toSorted()).toEqual(outside.toSorted())
  })

  it('names no cause, no group, no record and nobody', async () => {
    const texts = textsOf(sections)
    expect(texts.filter((text) => causalWords.test(text))).toEqual([])
    const named = await database.asOwner(async (client) => (await client.query<{ name: string }>(`
      SELECT alias AS name FROM ocg_version UNION SELECT operation_name FROM disruption_version WHERE operation_name IS NOT NULL
      UNION SELECT code FROM person UNION SELECT label FROM person_version UNION SELECT reference FROM disruption`)).rows.map(({ name }) => name))
    expect(named.length).toBeGreaterThan(100)
    const all = texts.join('\n')
    expect(named.filter((name) => name.trim() !== '' && all.includes(name))).toEqual([])
  })
})

describe('a pack of a period', () => {
  it('takes the same few statements whatever it is of, and five more where it is from returns and some are missing', async () => {
    const sent = async (question: Parameters<typeof build>[0]) => (await database.statementsOf(() => build(question))).filter((one) => one.includes('aggregates.')).length
    expect([await sent({ period: 'FY2025' }), await sent({ period: 'M2025-09' }), await sent({ period: 'FY2026-Q2', basis: 'AS_RETURNED' })]).toEqual([18, 18, 23])
  })

  it('of which no return a year before is there says that the table of rate ratios is on another basis', async () => {
    const sections = packs.find(({ name }) => name.startsWith('a quarter as returned'))?.sections ?? []
    const change = await reader(asked['a quarter as returned, of which returns are missing'], changePart.build)
    expect(tableOf(change, 'rate-ratios').notes.join(' ')).toContain('These figures are as recorded. They cannot be had as returned')
    expect(sections[0]?.findings).toContainEqual({
      sentence: 'Not compared with the year before: returns of this period are missing. The table sets each unit beside it on another basis, which its notes name.', table: 'rate-ratios',
    })
  })

  it('from returns has what rates would be divided by of units that have none, and how much of what is recorded is in the returns of each', async () => {
    const sections = packs.find(({ name }) => name.startsWith('a quarter as returned'))?.sections ?? []
    const withheld = Object.entries(columnOf(sections, 'rates-residents', 'Gross per million residents')).flatMap(([unit, cell]) => (typeof cell === 'object' && 'missing' in cell ? [unit] : []))
    expect(withheld.length).toBeGreaterThan(0)
    const recorded = await build({ period: 'FY2026-Q2' })
    for (const [code, column] of [['rates-residents', 'Residents'], ['rates-residents', 'Day of residents'], ['rates-active-groups', 'Active groups'], ['rates-active-groups', 'Day of active groups']] as const) {
      const [own, known] = [columnOf(sections, code, column), columnOf(recorded, code, column)]
      for (const unit of withheld) expect([unit, own[unit]]).toEqual([unit, known[unit]])
    }
    const [inReturns, gross] = [columnOf(sections, 'returns', 'Gross in returns'), columnOf(sections, 'grades', 'Gross')]
    for (const [unit, cell] of Object.entries(gross)) expect([unit, inReturns[unit]]).toEqual([unit, typeof cell === 'object' && 'value' in cell ? cell.value : { missing: 'No return is there' }])
    expect(tableOf(recorded, 'returns').columns.map(({ name }) => name)).not.toContain('Gross in returns')
  })

  it('has with its sections on change every table that its sentences name', async () => {
    const [{ sections = [] } = {}] = packs
    const change = await reader(asked['a year as recorded'], changePart.build)
    expect(sectionFaults([...sections, ...change])).toEqual([])
    expect(sections[0]?.findings.map(({ table }) => table)).toContain('rate-ratios')
  })

  it('in which nothing is recorded says so in every table, and draws nothing', async () => {
    const sections = await build({ period: 'FY2010' })
    expect(sectionFaults(sections)).toEqual([])
    expect(sections.flatMap(({ charts }) => charts)).toEqual([])
    expect(columnOf(sections, 'grades', 'Gross')['All units']).toEqual({ missing: 'Nothing is recorded that is dated to this period' })
    expect(sections[0]?.paragraphs).toEqual(expect.arrayContaining([expect.stringMatching(/^Which units differ: nothing is said/), expect.stringMatching(/^Is it changing: nothing is said/), expect.stringMatching(/^Does it last: nothing is said/), expect.stringMatching(/^What the work is made of: nothing is said/)]))
  })

  it('is refused on a basis that it cannot be had on, with what to choose', async () => {
    await expect(build({ period: 'FY2010', basis: 'AS_RETURNED' })).rejects.toThrow(RefusedError)
  })
})
