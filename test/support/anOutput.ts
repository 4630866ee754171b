import { canary } from './canary.ts'

export type QuestionFacts = {
  question: string
  measures: 'INTENTION' | 'BEHAVIOUR_AT_FOLLOW_UP'
  yesYes: number
  yesNo: number
  noYes: number
  noNo: number
  beforeOnly: number
  afterOnly: number
}

/** The facts of an output, as the API takes them. */
export type OutputFacts = {
  kind: 'TALK' | 'SURVEY' | 'CAMPAIGN' | 'TRAINING' | 'EXERCISE'
  strand: string
  title: string
  audience: string
  force?: string | null
  threat: string
  held: string
  peopleReached?: number | null
  whatWasDone: string
  questionnaire?: { sent: number; answered: number; questions: QuestionFacts[] } | null
  disruption?: string | null
  programme?: string | null
}

/** A complete talk to pupils with a questionnaire, with whatever a story changes about it. */
export function anOutput(changed: Partial<OutputFacts> = {}): OutputFacts {
  return {
    kind: 'TALK',
    strand: 'PREVENT',
    title: 'Money mules: what a borrowed account costs',
    audience: 'PUPILS',
    force: 'LEICESTERSHIRE',
    threat: 'FRAUD',
    held: '2026-11-04',
    peopleReached: 240,
    whatWasDone: `Two assemblies and a quiz. ${canary}`,
    questionnaire: { sent: 200, answered: 150, questions: [aQuestion()] },
    disruption: null,
    programme: null,
    ...changed,
  }
}

/** A question on what people say they will do, answered by 110 people before and after. */
export function aQuestion(changed: Partial<QuestionFacts> = {}): QuestionFacts {
  return {
    question: 'Would you tell somebody who asked for your account?',
    measures: 'INTENTION',
    yesYes: 40,
    yesNo: 5,
    noYes: 45,
    noNo: 20,
    beforeOnly: 10,
    afterOnly: 6,
    ...changed,
  }
}
