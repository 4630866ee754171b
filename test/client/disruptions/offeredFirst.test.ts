import { describe, expect, it } from 'vitest'
import { lastUsed } from '../../../client/disruptions/lastUsed.ts'
import { hasLine, withLine, withoutLine } from '../../../client/disruptions/partnerLines.ts'
import { validOn } from '../../../client/units/validOn.ts'

const codes = (...all: string[]) => all.map((code) => ({ code }))
const aRecord = { threats: codes('DRUGS'), tactics: codes('ARREST'), forces: codes('DERBYSHIRE'), operationName: null, partnerNames: [], outcomes: [] }

describe('what a unit typed last time', () => {
  it('is offered once each, the newest first', () => {
    const records = [
      { ...aRecord, operationName: 'Larch', partnerNames: ['Border Force'] },
      { ...aRecord, threats: codes('FRAUD', 'DRUGS'), operationName: 'Larch', partnerNames: ['Local council', 'Border Force'] },
    ]
    const used = lastUsed({ disruptions: { edges: records.map((node) => ({ node })) } })
    expect(used).toMatchObject({ threats: ['DRUGS', 'FRAUD'], operationNames: ['Larch'], partnerNames: ['Border Force', 'Local council'] })
  })

  it('gives a kind of outcome the unit of measure of its newest record', () => {
    const outcome = (unit: string) => [{ kind: { code: 'DRUGS_CLASS_A' }, measureUnit: { code: unit } }]
    const used = lastUsed({ disruptions: { edges: [{ node: { ...aRecord, outcomes: outcome('WRAPS') } }, { node: { ...aRecord, outcomes: outcome('KILOGRAMS') } }] } })
    expect(used.measureUnits.get('DRUGS_CLASS_A')).toBe('WRAPS')
  })
})

describe('a partner agency that is ticked', () => {
  it('is put in as a line and taken out again, and other lines stay as they are typed', () => {
    const typed = 'Local council\n'
    const ticked = withLine(typed, 'Border Force')
    expect(ticked).toBe('Local council\nBorder Force')
    expect(hasLine(ticked, 'Border Force')).toBe(true)
    expect(withLine(ticked, 'Border Force')).toBe(ticked)
    expect(withoutLine(ticked, 'Border Force')).toBe('Local council')
    expect(withLine('', 'Border Force')).toBe('Border Force')
  })
})

describe('codes that are offered', () => {
  const coded = [
    { code: 'OLD', name: 'Old', validFrom: null, validTo: '2020-04-01' },
    { code: 'NEW', name: 'New', validFrom: '2020-04-01', validTo: null },
  ]
  const offered = (day: string | null, kept: string[] = []) => validOn(coded, day, kept).map(({ code }) => code)

  it('may be recorded for the day typed: from the first day on, and before the day on which they ended', () => {
    expect(offered('2020-03-31')).toEqual(['OLD'])
    expect(offered('2020-04-01')).toEqual(['NEW'])
  })

  it('are all there while no day can be read, and those that the record has stay', () => {
    expect(offered(null)).toEqual(['OLD', 'NEW'])
    expect(offered('2026-11-21', ['OLD'])).toEqual(['OLD', 'NEW'])
  })
})
