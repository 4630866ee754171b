import { describe, expect, it } from 'vitest'
import type { ReturnDefinitionFactsFragment } from '../../../client/graphql/generated/graphql.ts'
import { definitionFacts, definitionStart } from '../../../client/returns/definitionForm.ts'

type Definition = ReturnDefinitionFactsFragment
type Figure = Definition['figures'][number]

const figure = (code: Figure['code']): Figure => ({
  code, section: 'STAFF', source: 'ENTERED', name: code, measuredIn: 'referrals', howMade: 'As stated.', mayBeNil: true, asksNote: false, definitionVersion: 1, parts: [], choices: [],
})
const version = (number: number, figures: Figure[]): Definition => ({
  version: number, validFrom: '2026-04-01', months: 1, dueWorkingDays: 10, beginsReporting: false, reason: 'Ours', recordedAt: '2026-04-01T00:00:00.000Z', recordedBy: null, figures,
})

describe('another version of what returns ask', () => {
  const toAsk = (['THREAT_ASSESSMENT', 'THREAT_PRIORITY', 'PARTNER_STAFF', 'GAIN_MADE'] as const).map((code) => ({ ...figure(code), mayBeNil: false }))
  const start = definitionStart([version(2, [figure('PARTNER_STAFF')]), version(1, [figure('PARTNER_STAFF'), figure('GAIN_MADE')])], toAsk)

  it('starts from what is asked now, and offers every other figure in its place: as it was asked before, where it was', () => {
    expect([start.months, start.dueWorkingDays, start.validFrom]).toEqual(['1', '10', ''])
    expect(start.figures.map(({ code, isAsked, mayBeNil }) => [code, isAsked, mayBeNil])).toEqual([
      ['THREAT_ASSESSMENT', false, false], ['THREAT_PRIORITY', false, false], ['PARTNER_STAFF', true, true], ['GAIN_MADE', false, true],
    ])
  })

  it('keeps the order in which figures are asked now', () => {
    const { figures } = definitionStart([version(1, [figure('GAIN_MADE'), figure('THREAT_ASSESSMENT')])], toAsk)
    expect(figures.map(({ code }) => code)).toEqual(['GAIN_MADE', 'THREAT_ASSESSMENT', 'THREAT_PRIORITY', 'PARTNER_STAFF'])
  })

  it('is sent with the figures that are ticked, from a month on', () => {
    expect(definitionFacts({ ...start, validFrom: 'January 2027', dueWorkingDays: '8', reason: ' Agreed. ' })).toEqual({
      facts: { validFrom: '2027-01', months: 1, dueWorkingDays: 8, beginsReporting: false, figures: [{ code: 'PARTNER_STAFF', mayBeNil: true, asksNote: false }], reason: 'Agreed.' },
    })
  })

  it('is not sent before each thing that it needs is there', () => {
    const made = definitionFacts({ ...start, dueWorkingDays: 'ten', figures: [] })
    expect('problems' in made ? made.problems.map(({ field }) => field) : []).toEqual(['validFrom', 'dueWorkingDays', 'figures', 'reason'])
  })
})
