import type { OutputFacts, OutputKind, OutputRecordFragment, QuestionMeasures } from '../graphql/generated/graphql.ts'
import { isBegun } from '../parts/begun.ts'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { daysText, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { emptyProgramme } from '../programmes/programmeForm.ts'
import type { ProgrammeForm } from '../programmes/programmeForm.ts'
import { typedWhole } from '../parts/typedNumber.ts'
import { missingFromOutput } from './missingFromOutput.ts'

/** Counts of answers to one question, as the form lays them out: yes and no before, by yes, no and nothing after. Every one is asked for, as a missing count is not 0. */
export const answerCounts = ['yesYes', 'yesNo', 'beforeOnly', 'noYes', 'noNo', 'afterOnly'] as const
export type AnswerCount = (typeof answerCounts)[number]

export type TypedQuestion = { question: string; measures: QuestionMeasures } & Record<AnswerCount, string>

/** An output as it is being typed; names as in the API's input. */
export interface OutputForm {
  kind: OutputKind
  strand: string
  title: string
  audience: string
  force: string
  threat: string
  held: TypedDays
  /** Empty when nobody counted. */
  peopleReached: string
  whatWasDone: string
  isAsked: 'yes' | 'no'
  questionnaire: { sent: string; answered: string; questions: TypedQuestion[] }
  disruption: Choice | null
  programme: Choice | null
  /** The programme that is being recorded in this form; null where none was begun. */
  newProgramme: ProgrammeForm | null
  reason: string
}

export const emptyQuestion: TypedQuestion = {
  question: '', measures: 'INTENTION', yesYes: '', noYes: '', yesNo: '', noNo: '', beforeOnly: '', afterOnly: '',
}

export const emptyOutput: OutputForm = {
  kind: 'TALK',
  strand: 'PREVENT',
  title: '',
  audience: '',
  force: '',
  threat: '',
  held: noDays,
  peopleReached: '',
  whatWasDone: '',
  isAsked: 'no',
  questionnaire: { sent: '', answered: '', questions: [] },
  disruption: null,
  programme: null,
  newProgramme: null,
  reason: '',
}

export function outputFormOf(output: OutputRecordFragment): OutputForm {
  const asked = output.questionnaire
  return {
    kind: output.kind,
    strand: output.strand.code,
    title: output.title,
    audience: output.audience.code,
    force: output.force?.code ?? '',
    threat: output.threat?.code ?? '',
    held: typedDays(output.held.text),
    peopleReached: typeof output.peopleReached === 'number' ? String(output.peopleReached) : '',
    whatWasDone: output.whatWasDone ?? '',
    isAsked: asked ? 'yes' : 'no',
    questionnaire: {
      sent: asked ? String(asked.sent) : '',
      answered: asked ? String(asked.answered) : '',
      questions: (asked?.questions ?? []).map((of) => ({
        question: of.question,
        measures: of.measures,
        yesYes: String(of.yesYes),
        noYes: String(of.noYes),
        yesNo: String(of.yesNo),
        noNo: String(of.noNo),
        beforeOnly: String(of.beforeOnly),
        afterOnly: String(of.afterOnly),
      })),
    },
    disruption: output.disruption ? { value: output.disruption.id, text: output.disruption.reference } : null,
    programme: output.programme ? { value: output.programme.id, text: output.programme.name } : null,
    newProgramme: null,
    reason: '',
  }
}

type ReadWhole = (typed: string, field: string, orElse: string) => number

/** What was typed, as the API's facts; or what cannot even be sent. */
export function outputFacts(form: OutputForm): MadeFacts<OutputFacts> {
  const held = daysText(form.held, 'Enter when it was held, as closely as it is known')
  const unsendable: Problem[] = [
    ...('faults' in held ? held.faults.map(({ place, message }) => ({ field: `held${place}`, message })) : []),
    ...missing(!isUnchosen(form.programme), 'programme', 'Choose a programme from the list, or empty the field'),
    ...missing(!isBegun(form.newProgramme, emptyProgramme), 'newProgramme', 'Record the programme that you began, or cancel it'),
    ...missing(!isUnchosen(form.disruption), 'disruption', 'Choose a disruption from the list, or empty the field'),
  ]
  /** Whole numbers only. A count that is missing is not 0, so nothing is sent without it; said in the API's words. */
  const whole: ReadWhole = (typed, field, orElse) => {
    const number = typedWhole(typed)
    unsendable.push(...missing(number !== null, field, `Enter a whole number, 0 or more. ${orElse}`))
    return number ?? 0
  }
  const peopleReached = form.peopleReached.trim() ? whole(form.peopleReached, 'peopleReached', 'Leave it out when nobody counted.') : null
  const questionnaire = form.isAsked === 'yes' ? questionnaireOf(form, whole) : null
  const known = missingFromOutput(form)
  if (unsendable.length > 0 || 'faults' in held) return { problems: [...unsendable, ...known] }
  return {
    known,
    facts: {
      kind: form.kind,
      strand: form.strand,
      title: form.title.trim(),
      audience: form.audience,
      force: form.force || null,
      threat: form.threat,
      held: held.text,
      peopleReached,
      whatWasDone: form.whatWasDone.trim(),
      questionnaire,
      disruption: form.disruption?.value || null,
      programme: form.programme?.value || null,
    },
  }
}

function questionnaireOf({ questionnaire }: OutputForm, whole: ReadWhole): NonNullable<OutputFacts['questionnaire']> {
  const nobodyAsked = 'Leave the questionnaire out when nobody was asked.'
  return {
    sent: whole(questionnaire.sent, 'questionnaire.sent', nobodyAsked),
    answered: whole(questionnaire.answered, 'questionnaire.answered', nobodyAsked),
    questions: questionnaire.questions.map((typed, index) => {
      const count = (name: AnswerCount) => whole(typed[name], `questionnaire.questions.${index}.${name}`, 'Enter 0 where nobody answered so.')
      return {
        question: typed.question.trim(),
        measures: typed.measures,
        yesYes: count('yesYes'),
        noYes: count('noYes'),
        yesNo: count('yesNo'),
        noNo: count('noNo'),
        beforeOnly: count('beforeOnly'),
        afterOnly: count('afterOnly'),
      }
    }),
  }
}
