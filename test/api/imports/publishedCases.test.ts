import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storyNow } from '../../support/fixedClock.ts'
import { startApp } from '../../support/startApp.ts'
import { importAs } from './importAs.ts'

const cases = readFileSync('test/cases/published_cases.csv', 'utf8')
const test = await startApp()
/** Each unit's first import. */
const firstTime = {
  SWROCU: await importAs(test, 'SWROCU-RECORDER-1', cases),
  TARIAN: await importAs(test, 'TARIAN-RECORDER-1', cases),
  ERSOU: await importAs(test, 'ERSOU-RECORDER-1', cases),
}

type Impact = {
  headline: Record<'gross' | 'major' | 'moderate' | 'minor' | 'negative', { value: number }>
  datedTooLoosely: number
  outcomes: { kind: { code: string }; measureUnit: { code: string }; total: number }[]
  byTactic: { code: string; counts: { gross: number } }[]
  byForce: { code: string; counts: { gross: number } }[]
}

async function impactOf(unit: string): Promise<Impact> {
  const { unitImpact } = await test.as(`${unit}-RECORDER-1`).ask<{ unitImpact: Impact }>(
    `query ($unit: String!) { unitImpact(unit: $unit, period: "2015-01-01..2021-12-31") { ... on UnitImpact {
       headline { gross { value } major { value } moderate { value } minor { value } negative { value } }
       datedTooLoosely
       outcomes { kind { code } measureUnit { code } total }
       byTactic { code counts { gross } } byForce { code counts { gross } }
     } } }`,
    { unit },
  )
  return unitImpact
}

const counted = (rows: { code: string; counts: { gross: number } }[]) =>
  Object.fromEntries(rows.filter(({ counts }) => counts.gross > 0).map(({ code, counts }) => [code, counts.gross]))
const outcomes = ({ outcomes: rows }: Impact) => Object.fromEntries(rows.map((row) => [`${row.kind.code} ${row.measureUnit.code}`, row.total]))
const headline = (impact: Impact) => Object.fromEntries(Object.entries(impact.headline).map(([grade, { value }]) => [grade, value]))

describe('the seven published cases', () => {
  it('give each unit its own rows, and refuse those that name no unit', () => {
    expect({ SWROCU: firstTime.SWROCU.count, TARIAN: firstTime.TARIAN.count, ERSOU: firstTime.ERSOU.count }).toEqual({
      SWROCU: '7 rows: 3 recorded, 0 already there, 2 of other units, 2 refused.',
      TARIAN: '7 rows: 1 recorded, 0 already there, 4 of other units, 2 refused.',
      ERSOU: '7 rows: 1 recorded, 0 already there, 4 of other units, 2 refused.',
    })

  })

  it('show in each unit’s impact over 2015 to 2021', async () => {
    const southWest = await impactOf('SWROCU')
    expect(headline(southWest)).toEqual({ gross: 3, major: 1, moderate: 1, minor: 1, negative: 0 })
    expect(southWest.datedTooLoosely).toBe(0)
    expect(outcomes(southWest)).toEqual({ 'ARRESTS PEOPLE': 1, 'CHARGES PEOPLE': 4, 'ADULTS_SAFEGUARDED PEOPLE': 8 })
    expect(counted(southWest.byTactic)).toEqual({ ARREST: 1, CHARGE: 2, SAFEGUARDING: 1, PREVENTION_ACTIVITY: 1 })
    expect(counted(southWest.byForce)).toEqual({ DEVON_AND_CORNWALL: 3 })

    const wales = await impactOf('TARIAN')
    expect(outcomes(wales)).toEqual({
      'ARRESTS PEOPLE': 22,
      'CHARGES PEOPLE': 16,
      'DRUGS_CLASS_B PLANTS': 460,
      'ASSETS_FROZEN_OR_RESTRAINED POUNDS_STERLING': 60_000,
      'CHILDREN_SAFEGUARDED PEOPLE': 1,
      'ORDERS_OBTAINED ORDERS': 10,
    })

    const east = await impactOf('ERSOU')
    expect(headline(east)).toEqual({ gross: 1, major: 1, moderate: 0, minor: 0, negative: 0 })
    expect(outcomes(east)).toEqual({
      'CHARGES PEOPLE': 16,
      'DRUGS_CLASS_A WRAPS': 38_500,
      'FIREARMS ITEMS': 1,
      'CASH_SEIZED POUNDS_STERLING': 61_000,
      'ADULTS_SAFEGUARDED PEOPLE': 1,
    })
    expect(counted(east.byForce)).toEqual({ NORFOLK: 1, SUFFOLK: 1, METROPOLITAN: 1 })

  })

  it('are there once, however often and by whomever of the unit they are imported', async () => {
    const again = async () => {
      for (const person of ['SWROCU-RECORDER-1', 'SWROCU-PERFORMANCE-LEAD-1', 'TARIAN-RECORDER-1', 'ERSOU-RECORDER-2']) {
        const { count } = await importAs(test, person, cases)
        expect(count).toContain('0 recorded')
      }
    }
    expect(await test.leavesNothing(again)).toBe(true)
  })

  it('are reported row by row', async () => {
    const { said } = firstTime.SWROCU
    expect(said(2)).toBe('Row 2: for TARIAN: not taken with --unit SWROCU.')
    expect(said(4)).toMatch(/recorded as SWROCU-2026-\d{4}, against the group “Harbour route”, mapped as active/)
    expect(said(4)).toContain('derived: tactics from the outcomes: Charge, Safeguarding')
    expect(said(6)).toContain('derived: tactics from the strand: Prevention activity')
    expect(firstTime.ERSOU.said(3)).toContain('Metropolitan Police Service taken as a force')
    for (const row of [7, 8]) {
      expect(said(row)).toContain('No unit is named')
      expect(said(row)).toContain('Prevent and protect')
    }
  })

  it('show on the record that the grade is illustrative, and know only the year', async () => {
    const { disruptions } = await test.as('SWROCU-RECORDER-1').ask<{ disruptions: { edges: { node: object }[] } }>(
      `{ disruptions(first: 20, filter: { period: "2015-01-01..2021-12-31", reference: "SWROCU-${storyNow.getUTCFullYear()}" }) { edges { node {
           effect { inWords } target { label ocg { alias urn owningForce { code } } } operationName gradings { reason } recordedBy { code } } } } }`,
    )
    expect(disruptions.edges.map(({ node }) => node)).toContainEqual({
      effect: { inWords: '2020' },
      target: { label: 'Harbour route', ocg: { alias: 'Harbour route', urn: null, owningForce: { code: 'DEVON_AND_CORNWALL' } } },
      operationName: null,
      gradings: [{ reason: 'Illustrative: no grade was published. Source: Police and Crime Panel paper 2021, Teignbridge' }],
      recordedBy: { code: 'SWROCU-RECORDER-1' },
    })
  })
})
