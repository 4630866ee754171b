import { describe, expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'
import { askComparison, sameFigures, unitOf, type Unit, valueOf } from './askComparison.ts'

/** Ten units over 43 months and some 400 disruptions: of some units a year holds few. */
const { as, database } = await startApp({ contents: 'tiny' })
const board = as('NETWORK-BOARD-MEMBER-1')
const year = { period: 'FY2025', basis: 'AS_RECORDED' }
const ofYear = await askComparison(board, { ...year, withFindings: true })

describe('every unit beside the others', () => {
  it('has the figures of the page of the network and of each unit', async () => {
    // A unit with few, one with many, and one that supported others.
    const codes = ['TARIAN', 'LONDON', 'EMSOU']
    const asked = codes.map((code) => `${code}: unitImpact(unit: "${code}", period: "FY2025", basis: AS_RECORDED) { ... on UnitImpact { ${sameFigures} datedTooLoosely } }`)
    const pages = await board.ask<Record<string, Unit>>(`{ network: networkImpact(period: "FY2025", basis: AS_RECORDED) { ... on NetworkImpact { ${sameFigures} } } ${asked.join(' ')} }`)
    const { network, ...units } = pages
    expect(ofYear.network).toMatchObject(network ?? {})
    for (const code of codes) expect(unitOf(ofYear, code)).toMatchObject(units[code] ?? {})
    expect(ofYear.units.reduce((sum, { headline }) => sum + headline.gross.value, 0)).toBe(ofYear.network.headline.gross.value)
  })

  it('has as measured by check-backs what the page of its effects says', async () => {
    const { it: page } = await board.ask<{ it: { durability: { months: number; heldShare: { part: number; of: number } | null; whyNoShare: string | null }[] } }>(
      '{ it: longTermImpact(unit: "LONDON", period: "FY2025") { ... on LongTermImpact { durability { months heldShare { part of } whyNoShare } } } }')
    expect(page.durability).toHaveLength(3)
    for (const { months, heldShare, whyNoShare } of page.durability) {
      const { count, of, missing } = valueOf(ofYear, `HELD_AFTER_${months}_MONTHS`, 'LONDON')
      expect({ count, of, missing }).toEqual({ count: heldShare?.part ?? null, of: heldShare?.of ?? null, missing: whyNoShare })
    }
  })

  it('takes the same few statements whatever the period, and fewer where few measures are asked for', async () => {
    const sent = async (asked: object) => (await database.statementsOf(() => askComparison(board, { ...year, withFindings: true, ...asked }))).filter((one) => one.includes('SELECT') && !one.includes('set_config')).length
    expect([await sent({}), await sent({ period: 'M2025-09' }), await sent({ codes: ['GROSS_PER_MILLION_RESIDENTS'], withFindings: false })]).toEqual([11, 11, 7])
  })

  it('reads what findings are made of once, however often a document asks for them', async () => {
    const aliases = (names: number) => Array.from({ length: names }, (_, at) => `f${at}: findings { sentence }`).join(' ')
    const sent = async (names: number) => (await database.statementsOf(() => board.ask(`{ unitComparison(period: "YTD2026", basis: AS_RECORDED) { ... on UnitComparison { ${aliases(names)} } } }`))).filter((one) => one.includes('SELECT')).length
    expect(await sent(8)).toBe(await sent(1))
  })
})

describe('what the figures say', () => {
  const about = (subject: string) => ofYear.findings.filter((finding) => finding.about === subject)

  it('names the units that differ by more than chance alone explains, and the measure under each sentence', () => {
    const outside = ['GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_MILLION_RESIDENTS', 'NEGATIVE_OF_LED'].flatMap((code) =>
      (ofYear.measures.find((one) => one.code === code)?.values ?? []).filter(({ funnel }) => funnel && funnel.place !== 'WITHIN').map(({ unit }) => [code, unit.code]))
    expect(outside.length).toBeGreaterThan(0)
    expect(about('DIFFERENCE').filter(({ unit }) => unit).map(({ measure, unit }) => [measure, unit?.code]).toSorted()).toEqual(outside.toSorted())
  })

  it('says how gross compares with the year before, whether it lasted, what it is made of and what is missing, with its intervals', () => {
    expect(about('CHANGE').map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Gross \d+, and \d+ in the same days a year before: .*95% interval/),
      expect.stringMatching(/^Of \d units beside the same days a year before/),
      expect.stringMatching(/^LONDON: clearly more gross disruptions than a year before/),
    ])
    expect(about('MIX')).toEqual([{ about: 'MIX', measure: 'PURSUE_OF_GROSS', unit: null, sentence: expect.stringMatching(/^Of \d+ gross disruptions of all units, \d+ were in Pursue \(\d+%, 95% interval \d+% to \d+%\)\.$/) }])
    expect(about('LASTING')[0]?.sentence).toMatch(/^At 12 months, \d+ of \d+ effects with an answer had held \(\d+%, 95% interval/)
    expect(about('MISSING').map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('0 of 120 received'), expect.stringMatching(/^No rate per 100 staff in post can be given for NEROCU, .* \(no return of this period was accepted\)\.$/),
      expect.stringContaining('Check-backs are overdue'), expect.stringMatching(/dated too loosely/),
    ])
  })

  it('of returns says how much of what is recorded for their months they hold, and why the year before is not compared', async () => {
    const returned = await askComparison(board, { period: 'FY2026-Q2', basis: 'AS_RETURNED', withFindings: true })
    const recorded = await askComparison(board, { period: 'FY2026-Q2', basis: 'AS_RECORDED' })
    const sentences = returned.findings.filter(({ about: subject }) => subject === 'MISSING').map(({ sentence }) => sentence)
    const [, held, now] = /^Returns hold (\d+) of the (\d+) gross disruptions that are recorded for their months\./.exec(sentences.find((one) => one.startsWith('Returns hold')) ?? '') ?? []
    expect(Number(held)).toBe(returned.units.reduce((sum, { headline }) => sum + headline.gross.value, 0))
    expect([Number(now) > Number(held), Number(now) <= recorded.network.headline.gross.value]).toEqual([true, true])
    expect(returned.findings.filter(({ about: subject }) => subject === 'CHANGE')).toEqual([
      { about: 'CHANGE', measure: null, unit: null, sentence: expect.stringMatching(/^Not compared with the year before: returns of (this period|that year) are missing/) },
    ])
  })

  it('says nothing of a period in which nothing was recorded, and gives words in place of every value', async () => {
    const empty = await askComparison(board, { period: 'FY2010', basis: 'AS_RECORDED', withFindings: true })
    expect(empty.findings.filter(({ about: subject }) => subject !== 'MISSING')).toEqual([])
    expect(empty.measures.map(({ funnel, whyNoFunnel }) => [funnel, whyNoFunnel])).toEqual(empty.measures.map(() => [null, expect.stringMatching(/\w+.*\.$/)]))
    expect(empty.measures.flatMap(({ values }) => values).filter(({ value, missing }) => (value === null) === (missing === null))).toEqual([])
    expect(empty.findings.map(({ sentence }) => sentence)).toContain('Nothing is recorded that is dated to this period. That says what was recorded, not that nothing was done.')
    const words = 'Nothing is recorded that is dated to this period'
    expect([valueOf(empty, 'GROSS_PER_MILLION_RESIDENTS', 'EMSOU').missing, unitOf(empty, 'EMSOU').missing]).toEqual([words, words])
    expect(unitOf(empty, 'EMSOU').headline.gross).toMatchObject({ value: 0, lower: 0 })
  })
})

describe('who may compare units', () => {
  it.each(['NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1', null])('%s may not, and learns nothing', async (code) => {
    const { data, errors } = await as(code).send('{ unitComparison(period: "FY2025") { ... on UnitComparison { basis } } measureDefinitions { code } }')
    expect([data, errors.length > 0]).toEqual([null, true])
  })

  it('nobody compares days of choice, which would tell of single records', async () => {
    for (const who of [board, as('EMSOU-PERFORMANCE-LEAD-1')]) {
      expect(await askComparison(who, { period: '2025-09-03..2025-09-20' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'period' }] })
      expect(await askComparison(who, { period: 'FY2025', asAt: '2026-05-05T10:00:00Z' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'asAt' }] })
    }
  })

  it('everybody who sees figures reads the definition of every measure', async () => {
    const { it: definitions } = await board.ask<{ it: { code: string; dividedBy: string }[] }>('{ it: measureDefinitions { code name counts dividedBy method version } }')
    expect(definitions.map(({ code }) => code)).toEqual(ofYear.measures.map(({ code }) => code))
  })
})
