import { describe, expect, it } from 'vitest'
import { disruptionFacts, emptyDisruption } from '../../../client/disruptions/disruptionForm.ts'
import type { DisruptionForm } from '../../../client/disruptions/disruptionForm.ts'
import { gradeNotes } from '../../../client/disruptions/gradeNotes.ts'
import { typedDays } from '../../../client/periods/typedDays.ts'

function aDisruption(seen: Partial<DisruptionForm> = {}): DisruptionForm {
  return {
    ...emptyDisruption,
    effect: typedDays('2026-03-27'),
    whatHappened: 'Two arrests.',
    target: { kind: 'OCG', ocg: { value: 'ocg-1', text: 'Birch lane' }, reference: '' },
    threats: ['DRUGS'],
    tactics: ['ARREST'],
    grade: 'MINOR',
    gradeReason: 'A courier was arrested.',
    ...seen,
  }
}

describe('the form of a disruption', () => {
  it('sends a group by its id, and another target by its neutral reference', () => {
    expect(disruptionFacts(aDisruption())).toMatchObject({ facts: { target: { kind: 'OCG', ocg: 'ocg-1' } } })
    const target = { kind: 'VULNERABILITY', ocg: null, reference: ' Parcel ports ' } as const
    expect(disruptionFacts(aDisruption({ target }))).toMatchObject({ facts: { target: { kind: 'VULNERABILITY', reference: 'Parcel ports' } } })
  })

  it('refuses a group that was typed and not chosen, and says that it can be mapped', () => {
    const target = { kind: 'OCG', ocg: { value: '', text: 'Birch' }, reference: '' } as const
    expect(disruptionFacts(aDisruption({ target }))).toEqual({
      problems: [{ field: 'target.ocg', message: 'Choose the group from the list, or map it as a new one' }],
    })
  })

  it('reads a number with thousands separators, and refuses words at its own field', () => {
    const outcome = (quantity: string) => aDisruption({ outcomes: [{ kind: 'CASH', quantity, measureUnit: 'GBP' }] })
    expect(disruptionFacts(outcome('12,450.50'))).toMatchObject({ facts: { outcomes: [{ quantity: 12450.5 }] } })
    expect(disruptionFacts(outcome('some'))).toMatchObject({ problems: [{ field: 'outcomes.0.quantity' }] })
    expect(disruptionFacts(outcome('1,5'))).toMatchObject({ problems: [{ field: 'outcomes.0.quantity' }] })
  })

  it('takes one partner agency from each line', () => {
    const made = disruptionFacts(aDisruption({ partnerNames: 'Border Force\n\n HM Revenue and Customs \n' }))
    expect(made).toMatchObject({ facts: { partnerNames: ['Border Force', 'HM Revenue and Customs'] } })
  })
})

describe('the grade section', () => {
  it('asks what shows the impact when no outcome is entered', () => {
    expect(gradeNotes(aDisruption()).join()).toContain('No outcome is entered')
    expect(gradeNotes(aDisruption({ outcomes: [{ kind: 'ARRESTS', quantity: '2', measureUnit: 'PEOPLE' }] }))).toEqual([])
  })

  it('says that a negative stands beside the gross', () => {
    expect(gradeNotes(aDisruption({ grade: 'NEGATIVE' })).join()).toContain('beside the gross, never in it')
  })
})
