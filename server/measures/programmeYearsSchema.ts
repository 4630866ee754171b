import { createContextCache } from '@pothos/core'
import DataLoader from 'dataloader'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { ProgrammeRef } from '../programmes/programmeSchema.ts'
import { ShareRef } from './countSchema.ts'
import { OutputChangeRef } from './outputFiguresSchema.ts'
import { PeriodRef } from './periodSchema.ts'
import { programmeFigures, type ProgrammeYear } from './programmeYears.ts'

const ProgrammeYearRef = builder.objectRef<ProgrammeYear>('ProgrammeYear').implement({
  description: 'What a programme did in a financial year: reach, answered and changed side by side. Reach is not effect.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    outputs: t.exposeInt('outputs', { description: 'Outputs that lie wholly in the year.' }),
    peopleReached: t.exposeFloat('peopleReached', {
      nullable: true,
      description: 'People reached, where somebody counted; none when nobody did.',
    }),
    outputsWithoutCount: t.exposeInt('outputsWithoutCount', { description: 'Outputs where nobody counted the people reached.' }),
    asked: t.exposeFloat('asked', { nullable: true, description: 'Questionnaires sent; none when nobody was asked.' }),
    answered: t.exposeFloat('answered', { nullable: true, description: 'Questionnaires answered; none when nobody was asked.' }),
    outputsNotAsked: t.exposeInt('outputsNotAsked', { description: 'Outputs without a questionnaire.' }),
    shareAnswered: t.expose('shareAnswered', { type: ShareRef, nullable: true, description: 'Answered, of those sent; none when none was sent.' }),
    changes: t.field({
      type: [OutputChangeRef],
      description: 'Intention, and behaviour at follow-up, each with its change or why there is none.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (year) => year.changes,
    }),
  }),
})

/** One loader for all that is asked of programmes' figures, so that they are read once. */
const figuresIn = createContextCache((context: Context) => new DataLoader((keys: readonly MomentKey[]) => programmeFigures(context, keys)))

builder.objectFields(ProgrammeRef, (t) => ({
  years: t.field({
    type: [ProgrammeYearRef],
    description: 'Financial years in which the programme had outputs, oldest first, as at the same moment.',
    resolve: async (programme, _args, context) => (await figuresIn(context).load(momentOf(programme.id, programme.asAt))).years,
  }),
  outputsDatedTooLoosely: t.field({
    type: 'Int',
    description: 'Standing outputs of the programme whose days lie wholly in no financial year.',
    resolve: async (programme, _args, context) => (await figuresIn(context).load(momentOf(programme.id, programme.asAt))).datedTooLoosely,
  }),
}))
