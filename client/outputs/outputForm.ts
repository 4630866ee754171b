import type { OutputFacts, OutputKind, OutputRecordFragment, QuestionMeasures } from '../graphql/generated/graphql.ts'
import type { Choice } from '../parts/CodeCombobox.tsx'
import type { Problem } from '../parts/problem.ts'
import { daysText, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { typedWhole } from '../parts/typedNumber.ts'

/** Counts of answers to one question; every one is asked for, as a missing count is not 0. */
export const answerCounts = ['yesYes', 'noYes', 'yesNo', 'noNo', 'beforeOnly', 'afterOnly'] as const
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
    reason: '',
  }
}

/** What was typed, as the API's facts; or what cannot even be sent, all at once. */
export function outputFacts(form: OutputForm): { facts: OutputFacts } | { problems: Problem[] } {
  const problems: Problem[] = []
  const must = (isThere: unknown, field: string, message: string) => {
    if (!isThere) problems.push({ field, message })
  }
  /** Whole numbers only; the API refuses those that cannot be. */
  const whole = (typed: string, field: string): number => {
    const number = typedWhole(typed)
    must(number !== null, field, 'Enter a whole number in figures, like 1,250; 0 when there was none')
    return number ?? 0
  }
  must(form.title.trim(), 'title', 'Enter a title')
  const held = daysText(form.held)
  if ('problem' in held) problems.push({ field: 'held', message: held.problem })
  must(form.threat, 'threat', 'Choose a threat')
  must(form.audience, 'audience', 'Choose an audience')
  const peopleReached = form.peopleReached.trim() ? whole(form.peopleReached, 'peopleReached') : null
  must(form.whatWasDone.trim(), 'whatWasDone', 'Enter what was done')
  const questionnaire = form.isAsked === 'yes' ? questionnaireOf(form, whole, must) : null
  if (problems.length > 0 || 'problem' in held) return { problems }
  return {
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
      disruption: form.disruption?.value ?? null,
      programme: form.programme?.value ?? null,
    },
  }
}

function questionnaireOf(
  { questionnaire }: OutputForm,
  whole: (typed: string, field: string) => number,
  must: (isThere: unknown, field: string, message: string) => void,
): NonNullable<OutputFacts['questionnaire']> {
  return {
    sent: whole(questionnaire.sent, 'questionnaire.sent'),
    answered: whole(questionnaire.answered, 'questionnaire.answered'),
    questions: questionnaire.questions.map((typed, index) => {
      const path = `questionnaire.questions.${index}`
      must(typed.question.trim(), `${path}.question`, 'Enter the question, or remove it')
      const count = (name: AnswerCount) => whole(typed[name], `${path}.${name}`)
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
