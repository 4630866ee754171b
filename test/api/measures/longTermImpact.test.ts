import { describe, expect, it } from 'vitest'
import { loadLives } from '../../support/loadLives.ts'
import { startApp } from '../../support/startApp.ts'
import { type Asked, type Durability, type Impact, impactFor } from './askLongTerm.ts'
import { lives } from './longTermWorld.ts'

const { as, database, leavesNothing } = await startApp()
const groups = await loadLives(database, lives)
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const board = as('NETWORK-BOARD-MEMBER-1')

const ofUnit = await impactFor(lead, { unit: 'EMSOU' })
const ofNetwork = await impactFor(board, {})

describe('what became of the groups after a unit’s disruptions', () => {
  it('counts every sequence once, those measured together as one, and shows what fell beside what was stronger', () => {
    const { outcomes: counts, mayOpenRecords, whyNoDetail, waitingOcgs } = ofUnit
    expect(counts).toMatchObject({
      sequences: 36, disruptions: 37, measured: 31, recovered: 13, fell: 13, noEffectSeen: 2, stronger: 3, notAssessed: 2, noBaseline: 1, methodChanged: 1, datedTooLoosely: 1,
      fellShare: { part: 26, of: 31 }, strongerShare: { part: 3, of: 31 },
    })
    expect([mayOpenRecords, whyNoDetail, waitingOcgs]).toEqual([true, null, 0])
  })

  it('follows those that fell until they came back: a merge competes, the rest is known so far', () => {
    const { recovery } = ofUnit
    // 12 of 26 had come back on day 210 and one merged on day 80, which leaves 13 of 25; the next comes back on day 250: 12 of 25.
    expect(recovery).toMatchObject({ total: 26, events: 13, censored: 12, competing: 1, medianDays: 250, whyNone: null })
    expect(recovery.days).toEqual([0, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 250, 300])
    expect(recovery.survival.at(-1)).toBeCloseTo(12 / 25, 10)
    expect([recovery.atRisk[0], recovery.atRisk.at(-1)]).toEqual([26, 12])
  })

  it('follows groups that were archived, also after a major disruption, until they are active again', () => {
    const { reactivationAfterArchiving, reactivationAfterMajor } = ofUnit
    for (const one of [reactivationAfterArchiving, reactivationAfterMajor]) {
      expect(one).toMatchObject({ total: 10, events: 6, censored: 4, competing: 0, medianDays: 200 })
    }
  })

  it('measures relief as far as it is known, with what is not known and still to come beside it', () => {
    const { relief: totals, reliefByYear } = ofUnit
    // Three months: 13 of May, 92 days, 20 below from day 30; 12 of November, 92 days; one merged on day 80; five that stayed at or above.
    expect(totals[0]).toMatchObject({ months: 3, sequences: 31, scoreDays: 13 * 62 * 20 + 12 * 62 * 20 + 50 * 20 })
    expect(totals[0]?.perSequence).toBeCloseTo((25 * 62 * 20 + 1_000) / 31, 10)
    expect(reliefByYear.map(({ financialYear, relief: ofYear }) => [financialYear, ofYear])).toEqual([[2024, totals]])
    expect(reliefByYear[0]?.isProvisional).toEqual([true, true, true, true])
  })
})

describe('whether effects held', () => {
  it('is the share of those with an answer; overdue ones are named and never filled in', () => {
    const { durability: found, findings, caveats } = ofUnit
    // 12 + 2 + 12 in May, June and November; 8 of February without an answer, 3 negatives that need none.
    expect(found.map(({ months, held, lost, overdue, heldShare }) => [months, held, lost, overdue, heldShare?.part, heldShare?.of])).toEqual([
      [3, 26, 0, 8, 26, 26], [6, 0, 0, 34, undefined, undefined], [12, 12, 12, 10, 12, 24],
    ])
    expect(found[1]?.whyNoShare).toBe('Too few to say: 0 of at least 10 answers')
    expect(findings[0]).toContain('At 12 months, 12 of 24 effects with an answer had held (50%')
    expect(caveats.join()).toContain('At 12 months, 10 of 34 check-backs have no answer (10 overdue): the share held would lie between 35% if all of them were lost and 65% if all were held.')
  })

  it('adds up over the quarters of disruption, of which empty ones say that none was due', () => {
    const { durability: whole, durabilityByQuarter } = ofUnit
    expect(durabilityByQuarter.map(({ inWords }) => inWords)).toEqual(['Q1: April to June 2024', 'Q2: July to September 2024', 'Q3: October to December 2024', 'Q4: January to March 2025'])
    expect(durabilityByQuarter[1]?.durability.map(({ whyNoShare }) => whyNoShare)).toEqual(['None due', 'None due', 'None due'])
    for (const [index, { held, lost, overdue }] of whole.entries()) {
      const sum = (of: (one: Durability) => number) => durabilityByQuarter.reduce((total, quarter) => total + of(quarter.durability[index] as Durability), 0)
      expect([sum((one) => one.held), sum((one) => one.lost), sum((one) => one.overdue)]).toEqual([held, lost, overdue])
    }
    expect(durabilityByQuarter[2]?.isProvisional).toEqual([false, false, false])
  })
})

describe('the network, a unit and a force', () => {
  it('agree: units add up to the network, and a force whose disruptions one unit led has that unit’s figures', async () => {
    const network = ofNetwork
    const force = await impactFor(board, { force: 'LEICESTERSHIRE' })
    const unit = ofUnit
    expect(network.outcomes).toMatchObject({ sequences: 39, fell: 16, recovered: 13 })
    expect(network.durability[2]).toMatchObject({ held: 15, lost: 12, overdue: 10 })
    expect([force.outcomes, force.durability, force.relief]).toEqual([unit.outcomes, unit.durability, unit.relief])
    expect([force.recovery.total, force.reactivationAfterArchiving.total, force.mayOpenRecords]).toEqual([26, 10, false])
    expect(force.caveats.join()).toContain('in which it took part')
  })

  it('show beside it how many assessments are missing', () => {
    const { cover } = ofUnit
    // 4 of the 36 groups stay archived; nobody was assessed in the last half year.
    expect(cover).toMatchObject({ ocgs: 32, neverAssessed: 0, overdue: 32 })
  })
})

describe('somebody who may not open the records', () => {
  it('gets curves by months of 30 days, with no group, record or day in them', () => {
    const network = ofNetwork
    expect(network.recovery.days).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300])
    expect(network.recovery.medianDays === null || network.recovery.medianDays % 30 === 0).toBe(true)
    const text = JSON.stringify(network)
    for (const { id, alias } of groups) expect(text.includes(id) || text.includes(`"${alias}"`)).toBe(false)
    expect(text).not.toContain('LIFE-')
  })

  it('gets nothing made from fewer than five; the unit itself does', async () => {
    const seen = await impactFor(board, { unit: 'NEROCU' })
    expect(seen).toMatchObject({
      whyNoDetail: expect.stringContaining('Too few to say'), outcomes: null, durability: [], durabilityByQuarter: [], relief: [], reliefByYear: [], cover: null, findings: [],
      recovery: { total: null, events: null, days: [], whyNone: expect.stringContaining('would tell of single ones') },
    })
    const own = await impactFor(as('NEROCU-PERFORMANCE-LEAD-1'), { unit: 'NEROCU' })
    expect(own).toMatchObject({ whyNoDetail: null, outcomes: { sequences: 3, fell: 3, fellShare: null }, recovery: { total: 3, events: 0, whyNone: expect.stringContaining('3 of at least 10') } })
  })
})

describe('wrong questions', () => {
  it.each([
    [{ unit: 'EMSOU', force: 'KENT' }, 'force', 'not both'],
    [{ force: 'NARNIA' }, 'force', 'no force with that code'],
    [{ unit: 'NARNIA' }, 'unit', 'no unit with that code'],
    [{ unit: 'EMSOU', period: 'FY24' }, 'period', 'is not a period'],
    [{ unit: 'EMSOU', asAt: '2027-01-01T00:00:00.000Z' }, 'asAt', 'has not come yet'],
  ])('are refused with what to do: %j', async (asked, field, words) => {
    let refusal: Impact | undefined
    expect(await leavesNothing(async () => { refusal = await impactFor(lead, asked) })).toBe(true)
    expect(refusal).toMatchObject({ __typename: 'Refusal', problems: [{ field, message: expect.stringContaining(words) }] })
  })

  it('are refused to somebody of the network for days that are no whole months', async () => {
    expect(await impactFor(board, { force: 'LEICESTERSHIRE', period: '2024-04-02..2025-03-31' })).toMatchObject({ __typename: 'Refusal', message: expect.stringContaining('whole months') })
  })

  it('are refused to an auditor, an administrator and somebody who has not signed in', async () => {
    for (const code of ['NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1', null]) {
      expect([code, await impactFor(as(code), {})]).toEqual([code, { __typename: 'Refusal', message: expect.stringMatching(/does not see figures of units|not signed in/), problems: [] }])
    }
  })
})

describe('statements', () => {
  it('are as many for the network over thirty years as for a unit’s month', async () => {
    const count = async (person: typeof lead, asked: Asked) => (await database.statementsOf(() => impactFor(person, asked))).filter((sql) => sql.includes('SELECT') && !sql.includes('set_config')).length
    expect([await count(board, { period: '1997-01-01..2026-12-31' }), await count(lead, { unit: 'EMSOU', period: 'M2024-05' })]).toEqual([12, 12])
  })
})
