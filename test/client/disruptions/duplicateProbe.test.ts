import { describe, expect, it } from 'vitest'
import { disruptionLinks } from '../../../client/disruptions/disruptionForm.ts'
import { duplicateProbe } from '../../../client/disruptions/duplicateProbe.ts'
import { noDays, typedDays } from '../../../client/periods/typedDays.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'

describe('what is asked of records that may be the same', () => {
  it('is nothing before target and days can be read', () => {
    expect(duplicateProbe(aTypedDisruption({ effect: noDays }), null)).toBeNull()
    expect(duplicateProbe(aTypedDisruption({ target: { kind: 'OCG', ocg: null, reference: 'left over' } }), null)).toBeNull()
    expect(duplicateProbe(aTypedDisruption({ target: { kind: 'COUNTY_LINE', ocg: null, reference: '  ' } }), null)).toBeNull()
  })

  it('is target, days and those outcomes that are finished', () => {
    const outcomes = [
      { kind: 'ARRESTS', quantity: '1,250', measureUnit: 'PEOPLE' },
      { kind: 'ARRESTS', quantity: 'som', measureUnit: 'PEOPLE' },
      { kind: '', quantity: '3', measureUnit: '' },
    ]
    expect(duplicateProbe(aTypedDisruption({ effect: typedDays('2026-03'), outcomes }), 'own')).toEqual({
      disruption: 'own',
      effect: '2026-03',
      target: { kind: 'OCG', ocg: 'ocg-1' },
      outcomes: [{ kind: 'ARRESTS', quantity: 1250, measureUnit: 'PEOPLE' }],
    })
  })

  it('a target that is no group is asked for by its reference', () => {
    const target = { kind: 'COUNTY_LINE', ocg: { value: 'ocg-1', text: 'left over' }, reference: ' Line 7 ' } as const
    expect(duplicateProbe(aTypedDisruption({ target }), null)?.target).toEqual({ kind: 'COUNTY_LINE', reference: 'Line 7' })
  })

  it('what was said of another record is sent without the words it was shown with', () => {
    expect(disruptionLinks(aTypedDisruption())).toEqual([{ other: 'disruption-2', kind: 'DIFFERENT' }])
  })
})
