import { keptText, tidy } from '../facts/textRules.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { whatQuestionsMeasure } from '../measures/outputChanges.ts'
import type { outputKinds } from '../measures/outputTotals.ts'
import type { DayRange } from '../periods/dayRange.ts'

export type OutputKind = (typeof outputKinds)[number]
export type QuestionMeasures = (typeof whatQuestionsMeasure)[number]

type Maybe<T> = T | null | undefined

/** Answers to one question, in people: the four pairs of before and after, and those who answered once only. */
export type AnswerCounts = { yesYes: number; yesNo: number; noYes: number; noNo: number; beforeOnly: number; afterOnly: number }
export const answerCountNames = ['yesYes', 'yesNo', 'noYes', 'noNo', 'beforeOnly', 'afterOnly'] as const

export type QuestionFacts = AnswerCounts & { question: string; measures: QuestionMeasures }
export type QuestionnaireFacts = { sent: number; answered: number; questions: QuestionFacts[] }

/** The facts of an output as somebody sends them. */
export type OutputFacts = {
  kind: OutputKind
  strand: string
  title: string
  audience: string
  force?: Maybe<string>
  threat: string
  /** Days in ISO 8601, as closely as they are known. */
  held: string
  /** None when nobody counted, which is not 0. */
  peopleReached?: Maybe<number>
  whatWasDone: string
  /** None when nobody was asked, which is not 0. */
  questionnaire?: Maybe<QuestionnaireFacts>
  /** Node id of the disruption it belongs to. */
  disruption?: Maybe<string>
  /** Node id of the programme it is part of. */
  programme?: Maybe<string>
}

/** The same facts as they are stored. */
export type KeptOutput = {
  kind: OutputKind
  strandCode: string
  title: string
  audienceCode: string
  forceCode: string | null
  threatCode: string
  held: DayRange
  peopleReached: number | null
  questionnairesSent: number | null
  questionnairesAnswered: number | null
  disruptionId: string | null
  programmeId: string | null
  questions: QuestionFacts[]
  /** Null only where the text was erased by law. */
  whatWasDone: string | null
}

/** Facts that have passed the rules, as they are stored: tidied, and nothing left undefined. */
export function keptOutput(facts: OutputFacts, held: DayRange): KeptOutput {
  const { questionnaire } = facts
  return {
    kind: facts.kind,
    strandCode: facts.strand,
    title: keptText(facts.title),
    audienceCode: facts.audience,
    forceCode: tidy(facts.force),
    threatCode: facts.threat,
    held,
    peopleReached: facts.peopleReached ?? null,
    questionnairesSent: questionnaire?.sent ?? null,
    questionnairesAnswered: questionnaire?.answered ?? null,
    disruptionId: facts.disruption ? recordIdFrom(facts.disruption, 'Disruption') : null,
    programmeId: facts.programme ? recordIdFrom(facts.programme, 'Programme') : null,
    questions: (questionnaire?.questions ?? []).map((one) => ({ ...one, question: keptText(one.question) })),
    whatWasDone: keptText(facts.whatWasDone),
  }
}
