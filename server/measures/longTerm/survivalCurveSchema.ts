import { builder } from '../../graphql/builder.ts'
import type { SurvivalCurve } from './survivalCurve.ts'

const howMany =
  'How many there are, and how many had the event, were censored, or had a competing event. None for somebody who may not open the records where there are too few to say.'

export const SurvivalCurveRef = builder.objectRef<SurvivalCurve>('SurvivalCurve').implement({
  description:
    'A curve of time to an event, with its 95% log-log limits. Where others compete, the share that had the event by then (Aalen-Johansen).',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    total: t.exposeInt('total', { nullable: true, description: howMany }),
    events: t.exposeInt('events', { nullable: true }),
    censored: t.exposeInt('censored', { nullable: true }),
    competing: t.exposeInt('competing', { nullable: true }),
    days: t.expose('days', { type: 'Series', description: 'Days after the start; months of 30 days for those who may not open the records.' }),
    survival: t.expose('survival', { type: 'Series', description: 'Share without the event so far (Kaplan-Meier, merge and split censored).' }),
    lower: t.expose('lower', { type: 'Series' }),
    upper: t.expose('upper', { type: 'Series' }),
    incidence: t.expose('incidence', { type: 'Series', description: 'Share that had the event by then, merge and split competing (Aalen-Johansen).' }),
    atRiskDays: t.expose('atRiskDays', { type: 'Series' }),
    atRisk: t.expose('atRisk', { type: 'Series' }),
    medianDays: t.exposeInt('medianDays', {
      nullable: true,
      description: 'Days by which one half had the event, merge and split competing where there were any; none where fewer than half had, or too few were still followed when half had.',
    }),
    medianLower: t.exposeInt('medianLower', { nullable: true }),
    medianUpper: t.exposeInt('medianUpper', {
      nullable: true, description: 'None where the limit of the curve does not come to one half as far as followed, or too few were still followed when it did, which is a rule of ours.',
    }),
    whyNoMedian: t.exposeString('whyNoMedian', { nullable: true, description: 'Why no median is given of this curve; none where there is one, or no curve.' }),
    whyNoMedianUpper: t.exposeString('whyNoMedianUpper', { nullable: true, description: 'Why that median has no upper limit; none where it has one, or where there is no median.' }),
    inWords: t.exposeString('inWords'),
    whyNone: t.exposeString('whyNone', { nullable: true, description: 'Why there is no curve: too few to say, or none; none where there is one.' }),
  }),
})
