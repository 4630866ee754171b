import { builder } from '../graphql/builder.ts'
import { MeasureUnitRef, OutcomeKindRef, StrandRef } from '../units/referenceListsSchema.ts'
import { PairedChangeRef, ShareRef } from './countSchema.ts'
import type { OutcomeTotal } from './outcomeTotals.ts'
import { type OutputChange, whatQuestionsMeasure } from './outputChanges.ts'
import { outputKinds, type OutputTotals } from './outputTotals.ts'

export const OutputKindRef = builder.enumType('OutputKind', {
  description: 'A kind of output that prevents, protects or prepares.',
  values: outputKinds,
})
export const QuestionMeasuresRef = builder.enumType('QuestionMeasures', {
  description: 'What people say they will do, and what they say they did.',
  values: whatQuestionsMeasure,
})

export const OutcomeTotalRef = builder.objectRef<OutcomeTotal>('OutcomeTotal').implement({
  description: 'What came of led disruptions of every grade, of one kind and in one unit of measure. A kind without a row was not recorded.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: OutcomeKindRef }),
    measureUnit: t.expose('measureUnit', { type: MeasureUnitRef }),
    total: t.exposeFloat('total', { description: 'In that unit of measure.' }),
    disruptions: t.exposeInt('disruptions', { description: 'Disruptions that have such an outcome.' }),
  }),
})

export const OutputTotalsRef = builder.objectRef<OutputTotals>('OutputTotals').implement({
  description: 'Outputs of one kind and strand, each counted once. Reach is not effect. Sums of people are Float: they may pass what Int holds.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: OutputKindRef }),
    strand: t.expose('strand', { type: StrandRef }),
    outputs: t.exposeInt('outputs'),
    peopleReached: t.exposeFloat('peopleReached', {
      nullable: true,
      description: 'Sum over outputs where somebody counted; none when nobody did.',
    }),
    outputsWithoutCount: t.exposeInt('outputsWithoutCount', { description: 'Outputs where nobody counted the people reached.' }),
    asked: t.exposeFloat('asked', { nullable: true, description: 'Questionnaires sent; none when nobody was asked.' }),
    answered: t.exposeFloat('answered', { nullable: true, description: 'Questionnaires answered; none when nobody was asked.' }),
    outputsNotAsked: t.exposeInt('outputsNotAsked', { description: 'Outputs without a questionnaire.' }),
    shareAnswered: t.expose('shareAnswered', { type: ShareRef, nullable: true, description: 'Answered, of those sent; none when none was sent.' }),
  }),
})

export const OutputChangeRef = builder.objectRef<OutputChange>('OutputChange').implement({
  description: 'Answers before and after, added up over the questions of the period; intention and behaviour apart.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    measures: t.expose('measures', { type: QuestionMeasuresRef }),
    change: t.expose('change', { type: PairedChangeRef, nullable: true }),
    missing: t.exposeString('missing', { nullable: true, description: 'Why there is no figure, in words.' }),
    beforeOnly: t.exposeFloat('beforeOnly', { description: 'Answers before that have none after.' }),
    afterOnly: t.exposeFloat('afterOnly', { description: 'Answers after that have none before.' }),
  }),
})
