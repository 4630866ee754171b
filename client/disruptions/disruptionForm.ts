import type { DisruptionFacts, DisruptionLinkInput, DisruptionLinkKind, DisruptionRecordFragment, Grade, TargetKind } from '../graphql/generated/graphql.ts'
import { isBegun } from '../parts/begun.ts'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { daysText, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { emptyGroup } from '../targets/groupForm.ts'
import type { GroupForm } from '../targets/groupForm.ts'
import { numberProblem, typedNumber } from '../parts/typedNumber.ts'
import { missingFromDisruption } from './missingFromDisruption.ts'

export interface TypedOutcome {
  kind: string
  quantity: string
  measureUnit: string
}

/** What somebody said of a record that may be of the same disruption. */
export interface TypedLink {
  /** Its id. */
  other: string
  reference: string
  kind: DisruptionLinkKind
}

/** A disruption as it is being typed. Names are those of the API's input, so that its problems find their fields. */
export interface DisruptionForm {
  effect: TypedDays
  whatHappened: string
  operationName: string
  ownReference: string
  target: { kind: TargetKind | ''; ocg: Choice | null; reference: string }
  /** The group that is being mapped in this form; null where none was begun. */
  newGroup: GroupForm | null
  strand: string
  threats: string[]
  tactics: string[]
  supportingUnits: string[]
  forces: string[]
  /** One a line. */
  partnerNames: string
  outcomes: TypedOutcome[]
  grade: Grade | ''
  gradeReason: string
  /** The grade that stands with a reason which this person may not read: kept when no reason is entered. */
  withheldGrade: Grade | ''
  /** Set together with a new record; a correction sets its links at once. */
  links: TypedLink[]
  /** Why a record is corrected; not asked for a new one. */
  reason: string
}

export const emptyDisruption: DisruptionForm = {
  effect: noDays,
  whatHappened: '',
  operationName: '',
  ownReference: '',
  target: { kind: 'OCG', ocg: null, reference: '' },
  newGroup: null,
  strand: 'PURSUE',
  threats: [],
  tactics: [],
  supportingUnits: [],
  forces: [],
  partnerNames: '',
  outcomes: [],
  grade: '',
  gradeReason: '',
  withheldGrade: '',
  links: [],
  reason: '',
}

export function disruptionFormOf(record: DisruptionRecordFragment): DisruptionForm {
  const codes = (coded: readonly { code: string }[]) => coded.map(({ code }) => code)
  const { ocg, kind, label } = record.target
  const originator = record.gradings.findLast((grading) => grading.kind === 'ORIGINATOR')
  return {
    effect: typedDays(record.effect.text),
    whatHappened: record.whatHappened ?? '',
    operationName: record.operationName ?? '',
    ownReference: record.ownReference ?? '',
    target: { kind, ocg: ocg ? { value: ocg.id, text: ocg.alias } : null, reference: kind === 'OCG' ? '' : label },
    newGroup: null,
    strand: record.strand.code,
    threats: codes(record.threats),
    tactics: codes(record.tactics),
    supportingUnits: codes(record.supportingUnits),
    forces: codes(record.forces),
    partnerNames: record.partnerNames.join('\n'),
    outcomes: record.outcomes.map(({ kind: of, quantity, measureUnit }) => ({
      kind: of.code,
      quantity: String(quantity),
      measureUnit: measureUnit.code,
    })),
    grade: originator?.grade ?? record.countedGrade,
    gradeReason: originator?.reason ?? '',
    withheldGrade: originator?.isReasonWithheld ? originator.grade : '',
    links: [],
    reason: '',
  }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function disruptionFacts(form: DisruptionForm): MadeFacts<DisruptionFacts> {
  const days = daysText(form.effect)
  const { target, grade } = form
  const unsendable = [
    ...('faults' in days ? days.faults.map(({ place, message }) => ({ field: `effect${place}`, message })) : []),
    ...(target.kind === 'OCG' && isUnchosen(target.ocg)
      ? [{ field: 'target.ocg', message: 'Choose the group from the list, or map it as a new one' }]
      : []),
    ...(target.kind === 'OCG' && isBegun(form.newGroup, emptyGroup)
      ? [{ field: 'newGroup', message: 'Map the group that you began, or cancel it' }]
      : []),
    ...form.outcomes.flatMap(({ quantity }, index) =>
      quantity.trim() && typedNumber(quantity) === null ? [{ field: `outcomes.${index}.quantity`, message: numberProblem }] : [],
    ),
    ...(grade ? [] : [{ field: 'grade', message: 'Choose a grade' }]),
  ]
  const known = missingFromDisruption(form)
  if (unsendable.length > 0 || 'faults' in days || !target.kind || !grade) return { problems: [...unsendable, ...known] }
  return {
    known,
    facts: {
      effect: days.text,
      target:
        target.kind === 'OCG'
          ? { kind: target.kind, ocg: target.ocg?.value ?? null }
          : { kind: target.kind, reference: target.reference.trim() },
      strand: form.strand,
      threats: form.threats,
      tactics: form.tactics,
      whatHappened: form.whatHappened.trim(),
      operationName: form.operationName.trim() || null,
      ownReference: form.ownReference.trim() || null,
      supportingUnits: form.supportingUnits,
      forces: form.forces,
      partnerNames: form.partnerNames.split('\n').map((name) => name.trim()).filter(Boolean),
      outcomes: form.outcomes.map(({ kind, quantity, measureUnit }) => ({ kind, measureUnit, quantity: typedNumber(quantity) ?? 0 })),
      grade,
      gradeReason: form.gradeReason.trim(),
    },
  }
}

/** What was said of records that may be of the same disruption, for the API. */
export function disruptionLinks({ links }: DisruptionForm): DisruptionLinkInput[] {
  return links.map(({ other, kind }) => ({ other, kind }))
}
