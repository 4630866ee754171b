import { builder } from '../graphql/builder.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { offeredPeriods } from '../periods/offeredPeriods.ts'
import { PeriodRef } from './periodSchema.ts'

builder.queryField('offeredPeriods', (t) =>
  t.field({
    type: [PeriodRef],
    description: 'Periods offered for choosing, today. Any other can be asked for by its code.',
    authScopes: { signedIn: true },
    resolve: (_root, _args, { now }) => offeredPeriods(londonDayOf(now)),
  }),
)
