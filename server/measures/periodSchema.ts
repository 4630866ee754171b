import { builder } from '../graphql/builder.ts'
import { previousDay } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'

export const PeriodRef = builder.objectRef<Period>('Period').implement({
  description: 'A stretch of London days that figures are given for.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As addresses carry it: FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2015-01-01..2021-12-31.' }),
    inWords: t.exposeString('inWords'),
    from: t.expose('from', { type: 'Day', description: 'The first day.' }),
    lastDay: t.field({ type: 'Day', description: 'The last day, included.', resolve: ({ to }) => previousDay(to) }),
  }),
})
