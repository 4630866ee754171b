import { emptyDisruption } from '../../client/disruptions/disruptionForm.ts'
import type { DisruptionForm } from '../../client/disruptions/disruptionForm.ts'
import { typedDays } from '../../client/periods/typedDays.ts'

/** A disruption with something typed in every field. */
export function aTypedDisruption(seen: Partial<DisruptionForm> = {}): DisruptionForm {
  return {
    ...emptyDisruption,
    effect: typedDays('2026-03-27'),
    whatHappened: 'Two arrests.',
    operationName: 'Larch',
    ownReference: 'EM/12',
    target: { kind: 'OCG', ocg: { value: 'ocg-1', text: 'Birch lane' }, reference: '' },
    threats: ['DRUGS'],
    tactics: ['ARREST'],
    supportingUnits: ['SWROCU'],
    forces: ['DERBYSHIRE'],
    partnerNames: 'Border Force',
    outcomes: [{ kind: 'ARRESTS', quantity: '2', measureUnit: 'PEOPLE' }],
    grade: 'MINOR',
    gradeReason: 'A courier was arrested.',
    links: [{ other: 'disruption-2', reference: 'EMSOU-2026-0002', kind: 'DIFFERENT' }],
    reason: 'A second arrest.',
    ...seen,
  }
}
