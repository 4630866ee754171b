import { builder } from '../graphql/builder.ts'
import type { BreakdownRow } from './breakdown.ts'
import { CountRef, GradeCountsRef } from './countSchema.ts'
import type { Cumulative } from './cumulative.ts'
import type { Headline } from './headline.ts'
import type { MonthlyCounts } from './monthly.ts'

export const HeadlineRef = builder.objectRef<Headline>('Headline').implement({
  description: 'Led disruptions by counted grade: gross and negative side by side, never netted.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    gross: t.expose('gross', { type: CountRef }),
    major: t.expose('major', { type: CountRef }),
    moderate: t.expose('moderate', { type: CountRef }),
    minor: t.expose('minor', { type: CountRef }),
    negative: t.expose('negative', { type: CountRef }),
    noImpact: t.expose('noImpact', { type: CountRef }),
    supportedGross: t.expose('supportedGross', {
      type: CountRef,
      description:
        'Gross of disruptions led by others that this unit supported; never part of its gross. For the network: gross of disruptions that another unit than the lead supported, each once.',
    }),
    supportedNegative: t.expose('supportedNegative', { type: CountRef }),
  }),
})

export const CumulativeRef = builder.objectRef<Cumulative>('Cumulative').implement({
  description:
    'Running totals of led disruptions by day, or by last day of the month for long periods. A record dated to a range steps at its last day. Ends with the as-at day.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    grain: t.exposeString('grain', { description: 'day or month' }),
    days: t.expose('days', { type: ['Day'], description: 'Totals are to the end of these days.' }),
    major: t.expose('major', { type: 'Series' }),
    moderate: t.expose('moderate', { type: 'Series' }),
    minor: t.expose('minor', { type: 'Series' }),
    negative: t.expose('negative', { type: 'Series' }),
    gross: t.expose('gross', { type: 'Series' }),
    noImpact: t.expose('noImpact', { type: 'Series' }),
  }),
})

export const MonthlyCountsRef = builder.objectRef<MonthlyCounts>('MonthlyCounts').implement({
  description: 'Led disruptions in each month that has begun; a month that the period cuts holds only its part.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    months: t.exposeStringList('months', { description: 'YYYY-MM' }),
    monthsInWords: t.exposeStringList('monthsInWords'),
    major: t.expose('major', { type: 'Series' }),
    moderate: t.expose('moderate', { type: 'Series' }),
    minor: t.expose('minor', { type: 'Series' }),
    negative: t.expose('negative', { type: 'Series' }),
    noImpact: t.expose('noImpact', { type: 'Series' }),
    gross: t.expose('gross', { type: 'Series' }),
    supportedGross: t.expose('supportedGross', { type: 'Series' }),
    datedTooLoosely: t.expose('datedTooLoosely', {
      type: GradeCountsRef,
      description: 'Counted in the period, but dated more loosely than a month.',
    }),
  }),
})

export const BreakdownRowRef = builder.objectRef<BreakdownRow>('BreakdownRow').implement({
  description: 'Led disruptions under one code. A disruption with several codes counts in the row of each.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'NONE where no force is named.' }),
    name: t.exposeString('name'),
    counts: t.expose('counts', { type: GradeCountsRef }),
  }),
})
