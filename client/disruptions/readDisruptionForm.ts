import { choice, days } from '../drafts/commonReaders.ts'
import { anyOf, codes, fields, listOf, perhaps, text } from '../drafts/readTyped.ts'
import type { Reader } from '../drafts/readTyped.ts'
import { gradesInOrder } from '../parts/gradeWords.ts'
import { readGroupForm } from '../targets/readGroupForm.ts'
import type { DisruptionForm, TypedLink, TypedOutcome } from './disruptionForm.ts'
import { targetKindWords } from './disruptionWords.ts'

const targetKinds = Object.keys(targetKindWords) as (keyof typeof targetKindWords)[]

/** The form of a disruption from a draft, also from one that an older page saved. */
export const readDisruptionForm: Reader<DisruptionForm> = fields<DisruptionForm>({
  effect: days,
  whatHappened: text(),
  operationName: text(),
  ownReference: text(),
  target: fields<DisruptionForm['target']>({ kind: anyOf<DisruptionForm['target']['kind']>(targetKinds, 'OCG'), ocg: choice, reference: text() }),
  newGroup: perhaps(readGroupForm),
  strand: text('PURSUE'),
  threats: codes,
  tactics: codes,
  supportingUnits: codes,
  forces: codes,
  partnerNames: text(),
  outcomes: listOf<TypedOutcome>(fields({ kind: text(), quantity: text(), measureUnit: text() })),
  grade: anyOf<DisruptionForm['grade']>(gradesInOrder, ''),
  gradeReason: text(),
  withheldGrade: anyOf<DisruptionForm['grade']>(gradesInOrder, ''),
  links: listOf<TypedLink>(fields({ other: text(), reference: text(), kind: anyOf<TypedLink['kind']>(['RELATED', 'DIFFERENT'], 'RELATED') })),
  reason: text(),
})
