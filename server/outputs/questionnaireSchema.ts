import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { PairedChangeRef, ShareRef } from '../measures/countSchema.ts'
import type { ChangeOfPairs } from '../measures/outputChanges.ts'
import { QuestionMeasuresRef } from '../measures/outputFiguresSchema.ts'
import { shareOf } from '../measures/outputTotals.ts'
import { pairedChange } from '../statistics/pairedChange.ts'
import type { OutputRecord } from './outputRecord.ts'
import { findQuestions, type QuestionRecord } from './outputStore.ts'

const QuestionRef = builder.objectRef<QuestionRecord>('Question').implement({
  description: said('OutputQuestion'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    question: t.exposeString('question', { description: said('OutputQuestion.question') }),
    measures: t.expose('measures', { type: QuestionMeasuresRef, description: said('OutputQuestion.measures') }),
    yesYes: t.exposeInt('yesYes', { description: said('OutputQuestion.yesYes') }),
    yesNo: t.exposeInt('yesNo', { description: said('OutputQuestion.yesNo') }),
    noYes: t.exposeInt('noYes', { description: said('OutputQuestion.noYes') }),
    noNo: t.exposeInt('noNo', { description: said('OutputQuestion.noNo') }),
    beforeOnly: t.exposeInt('beforeOnly', { description: said('OutputQuestion.beforeOnly') }),
    afterOnly: t.exposeInt('afterOnly', { description: said('OutputQuestion.afterOnly') }),
    change: t.field({
      type: PairedChangeRef,
      nullable: true,
      description: 'Yes after less yes before, among those who answered both times; none when nobody did.',
      resolve: (question) => changeOf(question),
    }),
  }),
})

/** The questionnaire of one version of an output. */
export type QuestionnaireRecord = { versionId: string; sent: number; answered: number }

export const QuestionnaireRef = builder.objectRef<QuestionnaireRecord>('Questionnaire').implement({
  description: 'What people were asked, and how many answered.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    sent: t.exposeInt('sent', { description: 'Questionnaires sent.' }),
    answered: t.exposeInt('answered', { description: 'Questionnaires answered, of those sent.' }),
    shareAnswered: t.field({
      type: ShareRef,
      nullable: true,
      description: 'Answered, of those sent; none when none was sent.',
      resolve: ({ sent, answered }) => (sent > 0 ? shareOf(answered, sent) : null),
    }),
    questions: t.loadableGroup({
      type: QuestionRef,
      load: (versionIds: string[], { database }) => findQuestions(database, versionIds),
      group: (question) => question.versionId,
      resolve: (questionnaire) => questionnaire.versionId,
    }),
  }),
})

/** The questionnaire, or null when nobody was asked: which is not 0. */
export function questionnaireOf(output: OutputRecord): QuestionnaireRecord | null {
  const { versionId, questionnairesSent: sent, questionnairesAnswered: answered } = output
  return sent === null || answered === null ? null : { versionId, sent, answered }
}

function changeOf({ yesYes, yesNo, noYes, noNo }: QuestionRecord): ChangeOfPairs | null {
  if (yesYes + yesNo + noYes + noNo === 0) return null
  const { interval, pairs, shareBefore, shareAfter, change } = pairedChange({ yesYes, yesNo, noYes, noNo })
  return { pairs, shareBefore, shareAfter, change, lower: interval.lower, upper: interval.upper }
}
