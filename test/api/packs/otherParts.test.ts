import { describe, expect, it } from 'vitest'
import { packFacts } from '../../../server/packs/packFacts.ts'
import { packNotes } from '../../../server/packs/packNotes.ts'
import type { PackAsked } from '../../../server/packs/packAsking.ts'
import type { PackCell, PackSection } from '../../../server/packs/packContent.ts'
import { changePart } from '../../../server/packs/parts/changePart.ts'
import { definitionsPart } from '../../../server/packs/parts/definitionsPart.ts'
import { meansPart } from '../../../server/packs/parts/meansPart.ts'
import { mixPart } from '../../../server/packs/parts/mixPart.ts'
import { packReader } from '../../support/buildPackPart.ts'
import { advisingIn } from '../../support/advisingIn.ts'
import { causalWords } from '../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../support/soundTable.ts'
import { startApp } from '../../support/startApp.ts'
import { askComparison, unitOf, valueOf } from '../comparison/askComparison.ts'

/** Ten units over 43 months and some 400 disruptions, with returns from April 2026 on. */
const app = await startApp({ contents: 'tiny' })
const { as, database } = app
const board = as('NETWORK-BOARD-MEMBER-1')
const read = packReader(app)
type Asked = Partial<PackAsked> & { period: string }
const build = (asked: Asked): Promise<PackSection[]> => read(asked, async (asking) => {
  const sections: PackSection[] = []
  for (const part of [changePart, mixPart, meansPart, definitionsPart]) sections.push(...(await part.build(asking)))
  return sections
})
const year: Asked = { period: 'FY2025', basis: 'AS_RECORDED' }
const quarter: Asked = { period: 'FY2026-Q2', basis: 'AS_RETURNED' }
const [ofYear, ofQuarter, ofNothing] = [await build(year), await build(quarter), await build({ period: 'FY2010' })]
const rowsOf = (sections: readonly PackSection[], code: string): PackCell[][] => sections.flatMap(({ tables }) => tables).find((table) => table.code === code)?.rows ?? []

type Share = { share: number; lower: number; upper: number; count: number } | null
const share = '{ share lower upper count }'
const percent = (of: Share, missing: unknown = { missing: expect.any(String) }) => (of ? { value: of.share * 100, lower: of.lower * 100, upper: of.upper * 100 } : missing)
type Counts = Record<'gross' | 'major' | 'moderate' | 'minor' | 'negative' | 'noImpact', number>
const counts = 'counts { gross major moderate minor negative noImpact }'
type Row = { name: string; code: string; counts: Counts; share: Share }
type SeenMix = {
  findings: string[]; caveats: string[]; byStrand: Row[]; byStrandOfUnits: { unit: { code: string }; whyNoDetail: string | null; byStrand: Row[] }[]
  byThreat: (Row & { scoredOcgs: number | null; shareOfScoredOcgs: Share; assessedPriority: string | null; inWords: string })[]
  byForce: { force: { name: string }; unit: { code: string } | null; counts: Counts; share: Share; residentsShare: number | null; assessedShare: number | null; shareOfAssessed: Share; inWords: string }[]
  credit: { led: { value: number }; ledWithSupport: Share }
}
const askMix = async (asked: Asked): Promise<SeenMix> => (await board.ask<{ it: SeenMix }>(
  `query ($period: String!, $basis: Basis) { it: mix(period: $period, basis: $basis) { ... on Mix { findings caveats byStrand { name code ${counts} share ${share} }
    byStrandOfUnits { unit { code } whyNoDetail byStrand { name code ${counts} share ${share} } }
    byThreat { name code ${counts} share ${share} scoredOcgs shareOfScoredOcgs ${share} assessedPriority inWords }
    byForce { force { name } unit { code } ${counts} share ${share} residentsShare assessedShare shareOfAssessed ${share} inWords } credit { led { value } ledWithSupport ${share} } } } }`, asked)).it

describe.each([['as recorded', year, ofYear], ['as returned', quarter, ofQuarter]] as const)('what the work is made of, %s', (_name, asked, sections) => {
  it('has the strands, threats and forces of the page of the mix', async () => {
    const page = await askMix(asked)
    expect(rowsOf(sections, 'mix-strands')).toEqual(page.byStrand.map(({ name, counts: of, share: part }) => [name, percent(part), of.gross, of.major, of.moderate, of.minor, of.negative, of.noImpact]))
    expect(rowsOf(sections, 'mix-threats')).toEqual(page.byThreat.map((row) => [
      row.name, row.counts.gross, row.counts.negative, percent(row.share), row.scoredOcgs ?? { missing: 'Too few to say' }, percent(row.shareOfScoredOcgs), row.assessedPriority ?? { missing: 'Not in a return' }, row.inWords,
    ]))
    const known = (part: number | null) => (part === null ? { missing: 'Not compared' } : part * 100)
    expect(rowsOf(sections, 'mix-forces')).toEqual(page.byForce.map((row) => [
      row.force.name, row.unit?.code ?? { missing: 'Of no unit' }, row.counts.gross, row.counts.negative, percent(row.share), known(row.residentsShare), percent(row.shareOfAssessed, { missing: 'Not compared' }), known(row.assessedShare), row.inWords,
    ]))
    expect(sections.find(({ code }) => code === 'mix')?.findings.map(({ sentence }) => sentence)).toEqual(page.findings)
  })

  it('has the strands of each unit, and words where they are too few', async () => {
    const { byStrandOfUnits } = await askMix(asked)
    for (const { unit, whyNoDetail, byStrand } of byStrandOfUnits) {
      const sum = (key: 'gross' | 'negative') => byStrand.reduce((total, row) => total + row.counts[key], 0)
      const expected = whyNoDetail ? Array.from({ length: 6 }, () => ({ missing: 'Too few to say' })) : [...byStrand.map((row) => percent(row.share)), sum('gross'), sum('negative')]
      expect(rowsOf(sections, 'mix-strands-of-units').find(([code]) => code === unit.code)?.slice(1), unit.code).toEqual(expected)
    }
  })

  it('has what units led and supported as the page that compares them', async () => {
    const compared = await askComparison(board, { period: asked.period, basis: asked.basis ?? 'AS_RECORDED', codes: ['WITH_SUPPORT_OF_LED'] })
    for (const code of ['LONDON', 'TARIAN', 'EMSOU']) {
      const { headline } = unitOf(compared, code)
      const { value, lower, upper, count } = valueOf(compared, 'WITH_SUPPORT_OF_LED', code)
      const part = value === null || lower === null || upper === null || count === null ? null : { share: value, lower, upper, count }
      expect(rowsOf(sections, 'mix-credit').find(([unit]) => unit === code)).toEqual([
        code, headline.gross.value, headline.negative.value, part ? part.count : { missing: expect.any(String) }, percent(part), headline.supportedGross.value,
      ])
    }
    const { credit } = await askMix(asked)
    expect(rowsOf(sections, 'mix-credit').at(-1)).toEqual(['All units', credit.led.value, compared.network.headline.negative.value, credit.ledWithSupport?.count, percent(credit.ledWithSupport), { missing: 'Part of what units led' }])
  })
})

type SeenMeans = {
  caveats: string[]; periods: { inWords: string }[]; inspection: { staff: number; inWords: string; source: string }[]
  units: {
    unit: { code: string }; residents: number; budgetTotal: number | null; budget: { source: string; term: string; amount: number }[]
    staff: { staffInPost: number | null; staffPerMillionResidents: number | null; partnerStaff: number | null; period: { inWords: string } }[]; capabilities: { capability: { name: string }; states: { code: string | null }[] }[]
  }[]
}

describe('capabilities and means', () => {
  it('are those of the page', async () => {
    const { it: page } = await board.ask<{ it: SeenMeans }>(`{ it: capabilitiesAndMeans(period: "FY2026-Q2", basis: AS_RETURNED) { ... on CapabilitiesAndMeans { caveats periods { inWords } inspection { staff inWords source }
      units { unit { code } residents budgetTotal budget { source term amount } staff { staffInPost staffPerMillionResidents partnerStaff period { inWords } } capabilities { capability { name } states { code } } } } } }`)
    const words: Record<string, string> = { IN_PLACE: 'In place', PARTLY_IN_PLACE: 'Partly', FROM_ANOTHER: 'From another', NOT_IN_PLACE: 'Not in place' }
    for (const [column, { unit, residents, budgetTotal, budget, staff, capabilities }] of page.units.entries()) {
      const latest = staff.findLast(({ staffInPost }) => staffInPost !== null)
      expect(rowsOf(ofQuarter, 'staff')[column]).toEqual([unit.code, latest?.staffInPost, latest?.staffPerMillionResidents, latest?.partnerStaff, latest?.period.inWords, residents])
      expect(rowsOf(ofQuarter, 'budget-totals')[column]?.slice(0, 2)).toEqual([unit.code, budgetTotal])
      expect(rowsOf(ofQuarter, 'budget').filter(([code]) => code === unit.code).map((row) => row.slice(1, 4))).toEqual(budget.map(({ source, term, amount }) => [source, term, amount]))
      const at = capabilities[0]?.states.findLastIndex(({ code }) => code !== null) ?? -1
      expect(rowsOf(ofQuarter, 'capabilities').map((row) => row[column + 1])).toEqual([page.periods[at]?.inWords, ...capabilities.map(({ states }) => words[states[at]?.code ?? ''])])
    }
    expect(rowsOf(ofQuarter, 'capabilities').slice(1).map(([name]) => name)).toEqual(page.units[0]?.capabilities.map(({ capability }) => capability.name))
    expect(rowsOf(ofQuarter, 'inspection-2015').map((row) => row.slice(2))).toEqual(page.inspection.map(({ staff, inWords, source }) => [staff, inWords, source]))
  })
})

describe('a pack', () => {
  it('has the same measures as the page that says how they are made', async () => {
    const { it: page } = await board.ask<{ it: { name: string; version: number; dividedBy: string; method: string }[] }>('{ it: measureDefinitions { name version dividedBy method } }')
    const defined = [...rowsOf(ofYear, 'definitions-rates'), ...rowsOf(ofYear, 'definitions')].slice(0, page.length)
    expect(defined.map(([name, version]) => [name, version])).toEqual(page.map(({ name, version }) => [name, version]))
    const said = textsOf(ofYear).join(' ')
    for (const { dividedBy, method } of page) for (const text of [dividedBy, method]) expect(said).toContain(text.slice(1))
  })

  // A month, chosen months, a period under way, one of which no month had ended, one with too many months, and one from an edition.
  it.each<[Asked]>([
    [{ period: 'M2026-09', basis: 'AS_RETURNED', fillGaps: true }], [{ period: '2026-05-01..2026-08-31', basis: 'AS_RETURNED' }], [{ period: 'YTD2026', basis: 'AS_RETURNED' }], [{ period: 'M2026-11' }],
    [{ period: '2010-04-01..2026-10-31' }], [{ period: 'FY2026-Q1', basis: 'AS_PUBLISHED' }],
  ])('is sound for %j, and says no cause', async (asked) => {
    const sections = await build(asked)
    expect(sections.map(({ code }) => code)).toEqual(['change', 'mix', 'means', 'definitions'])
    expect(sectionFaults(sections)).toEqual([])
    expect(advisingIn(textsOf(sections))).toEqual([])
    for (const text of textsOf(sections)) expect(text.replace(/special causes?/gi, '')).not.toMatch(causalWords)
  })

  it('is sound for a year, a quarter and a period without data, and names nobody and no group', async () => {
    expect([ofYear, ofQuarter, ofNothing].map((sections) => sectionFaults(sections))).toEqual([[], [], []])
    expect([ofYear, ofQuarter, ofNothing].map((sections) => advisingIn(textsOf(sections)))).toEqual([[], [], []])
    const names = await database.asOwner(async (client) => {
      const people = await client.query<{ name: string }>('SELECT code AS name FROM person UNION SELECT label FROM person_version')
      const groups = await client.query<{ name: string }>('SELECT DISTINCT alias AS name FROM ocg_version')
      return [...people.rows, ...groups.rows].map(({ name }) => name)
    })
    expect(names.length).toBeGreaterThan(100)
    const said = JSON.stringify([ofYear, ofQuarter])
    expect(names.filter((name) => said.includes(name))).toEqual([])
  })

  it('says of a period without data so in words', () => {
    const said = ofNothing.flatMap(({ paragraphs }) => paragraphs)
    expect(said).toEqual(expect.arrayContaining([
      'No disruptions recorded in the network in this period: Financial year 2010 to 2011. That says what was recorded, not that nothing was done.',
      'No period of returns that had ended lies in the period, so nothing is stated of capabilities, staff and budget.',
    ]))
    expect(rowsOf(ofNothing, 'staff').map((row) => row[1])).toEqual(Array.from({ length: 10 }, () => ({ missing: 'No return was asked for in this period' })))
  })

  it('has a cover and notes from what it is asked', async () => {
    const pack = { asAt: new Date('2026-11-20T09:29:00Z'), requestedAt: app.clock.now, requestedRole: 'BOARD_MEMBER' as const }
    const facts = new Map((await read({ period: 'FY2026-Q1', basis: 'AS_PUBLISHED' }, (asking) => packFacts(asking, pack))).map(({ name, text }) => [name, text]))
    expect([facts.get('Basis'), facts.get('Editions'), facts.get('Asked for by')]).toEqual(['As published: 29 of 30 returns, edition 2.', '2.', 'Executive board member, on 20 November 2026 at 09:30, London time.'])
    expect((await read(year, packNotes)).map(({ name }) => name).slice(0, 2)).toEqual(['Invented data', 'Handling'])
  })
})
