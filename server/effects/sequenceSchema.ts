import { DisruptionRef, GradeRef } from '../disruptions/disruptionSchema.ts'
import type { DisruptionRecord } from '../disruptions/disruptionRecord.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import type { SequenceRecord } from './sequenceList.ts'
import { SequenceEndRef, SequenceOutcomeRef } from './sequenceWordsSchema.ts'

const SequenceReliefRef = builder.objectRef<{ months: number; scoreDays: number }>('SequenceRelief').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({ months: t.exposeInt('months'), scoreDays: t.exposeFloat('scoreDays') }),
})

/** Of these no score after the first disruption is known: there is no relief to tell of, which is not none. */
const unmeasured: ReadonlySet<SequenceRecord['outcome']> = new Set(['NOT_ASSESSED', 'METHOD_CHANGED', 'NO_BASELINE', 'DATED_TOO_LOOSELY'])

export const SequenceRowRef = builder.objectRef<SequenceRecord>('SequenceRow').implement({
  description: 'A sequence of the viewer’s unit, as figures count it.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    first: t.loadable({
      type: DisruptionRef,
      load: async (keys: MomentKey[], context: Context) => (await loadDisruptionsAt(context, keys)).map(thatStands),
      resolve: ({ id, asAt }) => momentOf(id, asAt),
    }),
    ocg: t.loadable({
      type: OcgRef,
      nullable: true,
      load: (keys: MomentKey[], context: Context) => loadOcgsAt(context, keys),
      resolve: ({ ocgId, asAt }) => momentOf(ocgId, asAt),
    }),
    disruptions: t.exposeInt('disruptions'),
    day: t.expose('day', { type: 'Day' }),
    grade: t.expose('grade', { type: GradeRef }),
    hasNegative: t.exposeBoolean('hasNegative'),
    baseline: t.exposeFloat('baseline', { nullable: true }),
    outcome: t.expose('outcome', { type: SequenceOutcomeRef }),
    endedBy: t.expose('endedBy', { type: SequenceEndRef, nullable: true }),
    fellOn: t.expose('fellOn', { type: 'Day', nullable: true }),
    recoveredOn: t.expose('recoveredOn', { type: 'Day', nullable: true }),
    lastScore: t.exposeFloat('lastScore', { nullable: true }),
    observedTo: t.expose('observedTo', { type: 'Day', nullable: true }),
    relief: t.field({
      type: [SequenceReliefRef],
      // Both are there, of one length, or neither is.
      resolve: ({ reliefMonths, reliefScoreDays, outcome }) => (unmeasured.has(outcome) ? [] : (reliefMonths ?? [])).map((months, index) => ({ months, scoreDays: reliefScoreDays?.[index] ?? 0 })),
    }),
  }),
})

/** A row of effect that waits to be made again may name a disruption that was withdrawn a moment ago. */
function thatStands(disruption: DisruptionRecord | null): DisruptionRecord | Error {
  return disruption ?? new Error('A sequence was read without its first disruption')
}
