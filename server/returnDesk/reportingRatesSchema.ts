import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { ShareOfRef } from '../measures/longTerm/durabilitySchema.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { unitOf, UnitRef } from '../units/unitSchema.ts'
import { reportingRates, type PeriodReporting, type ReportingRates, type UnitReporting } from './reportingRates.ts'

/** What it costs to read them, beside their fields. */
const costOfRates = 100

const PeriodReportingRef = builder.objectRef<PeriodReporting>('PeriodReporting').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    due: t.exposeInt('due'),
    received: t.exposeInt('received'),
    onTime: t.exposeInt('onTime'),
    accepted: t.exposeInt('accepted'),
    daysLate: t.exposeInt('daysLate', {
      nullable: true, description: 'Days late of what was sent, added up over the units; none where nothing was sent.',
    }),
  }),
})

const UnitReportingRef = builder.objectRef<UnitReporting>('UnitReporting').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: 'None for all units together.',
      resolve: ({ unitCode }, _args, { reference }) => (unitCode === null ? null : unitOf(reference, unitCode)),
    }),
    due: t.exposeInt('due', { description: 'Returns whose day has passed, or that were sent before it.' }),
    received: t.exposeInt('received'),
    onTime: t.expose('onTime', { type: ShareOfRef, nullable: true, description: 'Sent by their day, with extensions; of those due.' }),
    accepted: t.exposeInt('accepted'),
    medianDaysLate: t.exposeFloat('medianDaysLate', {
      nullable: true, description: 'Median of the days late of those that were sent after their day; none where none were.',
    }),
    months: t.expose('months', { type: [PeriodReportingRef], complexity: { field: 1, multiplier: 12 } }),
  }),
})

const ReportingRatesRef = builder.objectRef<ReportingRates>('ReportingRates').implement({
  description: 'How reporting went over some periods.',
  authScopes: { seesReturns: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'network' in value && 'caveats' in value,
  fields: (t) => ({
    periods: t.expose('periods', { type: [PeriodRef], complexity: { field: 1, multiplier: 12 } }),
    units: t.expose('units', {
      type: [UnitReportingRef], description: 'One for each unit that the viewer may see, in geographic order.', complexity: { field: 1, multiplier: 10 },
    }),
    network: t.expose('network', { type: UnitReportingRef, nullable: true, description: 'All units together; none for people of a unit.' }),
    caveats: t.exposeStringList('caveats'),
  }),
})

builder.queryField('reportingRates', (t) =>
  t.field({
    type: ReportingRatesRef,
    description: 'How reporting went; of the own unit for people of a unit.',
    authScopes: { seesReturns: true },
    args: { from: t.arg.string(), to: t.arg.string() },
    complexity: { field: costOfRates },
    errors: { types: [RefusedError], union: { name: 'ReportingRatesResult' } },
    resolve: (_root, args, context) => reportingRates(context, args),
  }),
)
