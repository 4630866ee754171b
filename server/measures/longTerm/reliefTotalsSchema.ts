import { builder } from '../../graphql/builder.ts'
import type { ReliefYear } from './reliefByYear.ts'
import type { ReliefTotal } from './reliefTotals.ts'

export const ReliefTotalRef = builder.objectRef<ReliefTotal>('ReliefTotal').implement({
  description: 'Score-days below the score before the work, over some months after the first disruption, added up over sequences.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    months: t.exposeInt('months'),
    scoreDays: t.exposeFloat('scoreDays'),
    sequences: t.exposeInt('sequences', { description: 'Sequences that could be measured.' }),
    complete: t.exposeInt('complete', { description: 'Of which observed to the last day of the months.' }),
    observedDays: t.exposeInt('observedDays'),
    unobservedDays: t.exposeInt('unobservedDays'),
    toComeDays: t.exposeInt('toComeDays'),
    perSequence: t.exposeFloat('perSequence', {
      nullable: true,
      description: 'Score-days for each sequence, as far as observed; none where there are too few to say.',
    }),
  }),
})

export const ReliefYearRef = builder.objectRef<ReliefYear>('ReliefYear').implement({
  description: 'Relief after the disruptions of one financial year; `isProvisional` has one entry for each of `relief`.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    financialYear: t.exposeInt('financialYear'),
    inWords: t.exposeString('inWords'),
    relief: t.expose('relief', {
      type: [ReliefTotalRef],
      description: 'Empty for somebody who may not open the records where there are too few to say.',
    }),
    isProvisional: t.exposeBooleanList('isProvisional', { description: 'Whether some of its days are still to come or not known yet, so that relief may still grow.' }),
  }),
})
