import { expect, it } from 'vitest'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
type Months = { period: { code: string }; due: number; received: number; onTime: number; accepted: number; daysLate: number | null }
type Unit = { unit: { code: string } | null; due: number; received: number; accepted: number; medianDaysLate: number | null; onTime: { part: number; of: number; share: number; lower: number; upper: number } | null; months: Months[] }
type Rates = { __typename: string; caveats: string[]; periods: { code: string }[]; units: Unit[]; network: Unit | null }
const unit = 'unit { code } due received accepted medianDaysLate onTime { part of share lower upper } months { period { code } due received onTime accepted daysLate }'
const asked = `query ($from: String, $to: String) { reportingRates(from: $from, to: $to) { __typename ... on Refusal { message } ... on ReportingRates { caveats periods { code } units { ${unit} } network { ${unit} } } } }`
const rates = async (code: string, from = 'M2026-08', to = 'M2026-10') => (await as(code).ask<{ reportingRates: Rates }>(asked, { from, to })).reportingRates
const of = (units: Unit[], code: string) => units.find((one) => one.unit?.code === code)

// Hand-worked. Due: August 2026 on 14 September (10 working days), September on 14 October, October on 13 November.
clock.set('2026-09-10T09:00:00.000Z')
await aReturnOf({ as, clock }, { unit: 'EMSOU', period: 'M2026-08' }).accepted() // on time, accepted
clock.set('2026-10-19T09:00:00.000Z')
await aReturnOf({ as, clock }, { unit: 'EMSOU', period: 'M2026-09' }).sent() // 5 days late
const nerocu = { unit: 'NEROCU', period: 'M2026-09' }
moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).extend(nerocu, { version: 0 }, '2026-10-21'))
clock.set('2026-10-21T22:30:00.000Z') // 23:30 in London: still the 21st
await aReturnOf({ as, clock }, nerocu).sent() // on time with the extension
clock.set('2026-11-13T12:00:00.000Z') // the day on which October is due

it('counts what was due, what came, what came on time and what was accepted, by unit', async () => {
  const { units, periods } = await rates('NETWORK-NOCC-ANALYST-1')
  expect(periods.map(({ code }) => code)).toEqual(['M2026-08', 'M2026-09', 'M2026-10'])
  expect(of(units, 'EMSOU')).toMatchObject({ due: 2, received: 2, accepted: 1, medianDaysLate: 5, onTime: { part: 1, of: 2, share: 0.5 } })
  expect(of(units, 'NEROCU')).toMatchObject({ due: 2, received: 1, accepted: 0, medianDaysLate: null, onTime: { part: 1, of: 2 } })
  expect(of(units, 'TARIAN')).toMatchObject({ due: 2, received: 0, accepted: 0, medianDaysLate: null, onTime: { part: 0, of: 2, share: 0, lower: 0 } })
  expect(units.map((one) => one.unit?.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
})

it('adds the units up for the network, by period; what is not due yet is in no figure, and days of what was not sent are none', async () => {
  const { network, caveats } = await rates('NETWORK-NOCC-ACCEPTER-1')
  expect(network).toMatchObject({ unit: null, due: 20, received: 3, accepted: 1, medianDaysLate: 5, onTime: { part: 2, of: 20, share: 0.1 } })
  // Wilson for 2 of 20: 0.0279 to 0.3010.
  expect([network?.onTime?.lower, network?.onTime?.upper].map((limit) => limit?.toFixed(4))).toEqual(['0.0279', '0.3010'])
  expect(network?.months).toEqual([
    { period: { code: 'M2026-08' }, due: 10, received: 1, onTime: 1, accepted: 1, daysLate: 0 },
    { period: { code: 'M2026-09' }, due: 10, received: 2, onTime: 1, accepted: 0, daysLate: 5 },
    { period: { code: 'M2026-10' }, due: 0, received: 0, onTime: 0, accepted: 0, daysLate: null },
  ])
  expect(caveats).toContain('10 returns not due yet are in no figure.')
  expect(caveats).toContain('1 return was given more time, and is measured by the later day.')
})

it('has no share where nothing is due yet', async () => {
  const { network } = await rates('NETWORK-NOCC-ACCEPTER-1', 'M2026-10')
  expect(network).toMatchObject({ due: 0, onTime: null })
})

it('shows a unit its own reporting alone', async () => {
  const { units, network } = await rates('EMSOU-RECORDER-1')
  expect([units.map((one) => one.unit?.code), network]).toEqual([['EMSOU'], null])
})

it.each(['NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-ADMINISTRATOR-1'])('is refused to %s', async (code) => {
  expect(await rates(code)).toEqual({ __typename: 'Refusal', message: expect.stringMatching(/Ask (an|another) administrator/) as string })
})
