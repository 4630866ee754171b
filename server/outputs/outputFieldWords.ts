import type { FieldWords } from '../facts/fieldChanges.ts'
import { dayRangeInWords } from '../periods/dayRange.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { OutputKind, QuestionMeasures } from './outputFacts.ts'
import type { OutputRecord } from './outputRecord.ts'
import type { QuestionRecord } from './outputStore.ts'

export type OutputVersionInFull = OutputRecord & {
  questions: QuestionRecord[]
  whatWasDone: string | null
  disruptionReference: string | null
  programmeName: string | null
}

export const kindInWords: Record<OutputKind, string> = {
  TALK: 'Talk',
  SURVEY: 'Survey',
  CAMPAIGN: 'Campaign',
  TRAINING: 'Training',
  EXERCISE: 'Exercise',
}

export const measuresInWords: Record<QuestionMeasures, string> = {
  INTENTION: 'intention',
  BEHAVIOUR_AT_FOLLOW_UP: 'behaviour at follow-up',
}

/** How each field of an output is said when two versions are compared. */
export function outputFieldWords(reference: ReferenceData): FieldWords<OutputVersionInFull> {
  return [
    { field: 'title', inWords: 'Title', say: (one) => one.title },
    { field: 'kind', inWords: 'Kind', say: (one) => kindInWords[one.kind] },
    { field: 'strand', inWords: 'Strand', say: (one) => known(reference.strands, one.strandCode).name },
    { field: 'threat', inWords: 'Threat', say: (one) => known(reference.threats, one.threatCode).name },
    { field: 'audience', inWords: 'Audience', say: (one) => known(reference.audiences, one.audienceCode).name },
    { field: 'force', inWords: 'Force', say: (one) => (one.forceCode ? known(reference.forces, one.forceCode).name : null) },
    { field: 'held', inWords: 'Days', say: (one) => dayRangeInWords(one.held) },
    { field: 'peopleReached', inWords: 'People reached', say: (one) => (one.peopleReached === null ? 'Nobody counted' : inFigures(one.peopleReached)) },
    { field: 'whatWasDone', inWords: 'What was done', say: (one) => one.whatWasDone },
    { field: 'questionnaire', inWords: 'Questionnaires', say: sentAndAnswered },
    { field: 'questionnaire.questions', inWords: 'Questions', say: (one) => one.questions.map(question).join('; ') || null },
    { field: 'disruption', inWords: 'Disruption', say: (one) => one.disruptionReference },
    { field: 'programme', inWords: 'Programme', say: (one) => one.programmeName },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

function sentAndAnswered({ questionnairesSent, questionnairesAnswered }: OutputVersionInFull): string {
  if (questionnairesSent === null || questionnairesAnswered === null) return 'Not asked'
  return `${inFigures(questionnairesSent)} sent, ${inFigures(questionnairesAnswered)} answered`
}

function question(one: QuestionRecord): string {
  const counts = [
    `yes then yes ${inFigures(one.yesYes)}`,
    `yes then no ${inFigures(one.yesNo)}`,
    `no then yes ${inFigures(one.noYes)}`,
    `no then no ${inFigures(one.noNo)}`,
    `before only ${inFigures(one.beforeOnly)}`,
    `after only ${inFigures(one.afterOnly)}`,
  ]
  return `“${one.question}” (${measuresInWords[one.measures]}): ${counts.join(', ')}`
}

function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}
