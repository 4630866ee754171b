import { choice, days } from '../drafts/commonReaders.ts'
import { anyOf, fields, listOf, perhaps, text } from '../drafts/readTyped.ts'
import type { Reader } from '../drafts/readTyped.ts'
import type { OutputKind, QuestionMeasures } from '../graphql/generated/graphql.ts'
import { readProgrammeForm } from '../programmes/readProgrammeForm.ts'
import type { OutputForm, TypedQuestion } from './outputForm.ts'
import { measuresWords, outputKindWords } from './outputWords.ts'

const question: Reader<TypedQuestion> = fields<TypedQuestion>({
  question: text(),
  measures: anyOf<QuestionMeasures>(Object.keys(measuresWords) as QuestionMeasures[], 'INTENTION'),
  yesYes: text(),
  noYes: text(),
  yesNo: text(),
  noNo: text(),
  beforeOnly: text(),
  afterOnly: text(),
})

/** The form of an output from a draft, also from one that an older page saved. */
export const readOutputForm: Reader<OutputForm> = fields<OutputForm>({
  kind: anyOf<OutputKind>(Object.keys(outputKindWords) as OutputKind[], 'TALK'),
  strand: text('PREVENT'),
  title: text(),
  audience: text(),
  force: text(),
  threat: text(),
  held: days,
  peopleReached: text(),
  whatWasDone: text(),
  isAsked: anyOf<OutputForm['isAsked']>(['yes', 'no'], 'no'),
  questionnaire: fields<OutputForm['questionnaire']>({ sent: text(), answered: text(), questions: listOf(question) }),
  disruption: choice,
  programme: choice,
  newProgramme: perhaps(readProgrammeForm),
  reason: text(),
})
