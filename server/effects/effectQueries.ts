import { GradeRef } from '../disruptions/disruptionSchema.ts'
import { momentAsked } from '../facts/asAt.ts'
import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { periodAskedFor } from '../facts/periodAskedFor.ts'
import { builder } from '../graphql/builder.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countReactivations, listReactivations, newestReactivation, type ReactivationFilter } from './reactivationList.ts'
import { ReactivationOriginRef, ReactivationRowRef } from './reactivationSchema.ts'
import { countSequences, listSequences, newestSequence, type SequenceFilter } from './sequenceList.ts'
import { SequenceRowRef } from './sequenceSchema.ts'
import { SequenceOutcomeRef } from './sequenceWordsSchema.ts'
import './ocgEffectSchema.ts'

const FilterRef = builder.inputType('SequenceFilter', {
  fields: (t) => ({
    period: t.string({ required: true, description: 'Code of a period in which the first disruption lies.' }),
    force: t.string(),
    tactic: t.string(),
    threat: t.string(),
    grade: t.field({ type: GradeRef }),
    outcomes: t.field({ type: [SequenceOutcomeRef] }),
  }),
})

const countOf = (connection: object): Promise<number> => (connection as { count: () => Promise<number> }).count()

const SequenceConnectionRef = builder.connectionObject(
  {
    type: SequenceRowRef,
    name: 'SequenceConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { name: 'SequenceEdge', authScopes: { seesRecords: true } },
)
const ReactivationConnectionRef = builder.connectionObject(
  {
    type: ReactivationRowRef,
    name: 'ReactivationConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { name: 'ReactivationEdge', authScopes: { seesRecords: true } },
)

const complexity = (args: { first?: number | null | undefined; last?: number | null | undefined }) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 })
const onlyOrder = 'DAY_NEWEST'

builder.queryFields((t) => ({
  sequences: t.field({
    type: SequenceConnectionRef,
    authScopes: { seesRecords: true },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FilterRef, required: true }), asAt: t.arg({ type: 'Instant' }) },
    complexity,
    resolve: async (_root, { filter, asAt, ...args }, { viewer, database, now }) => {
      const reading = { viewer, database, asAt: momentAsked(asAt, now) }
      const read: SequenceFilter = {
        period: periodAskedFor(filter.period, londonDayOf(reading.asAt ?? now)),
        forceCode: filter.force ?? null,
        tacticCode: filter.tactic ?? null,
        threatCode: filter.threat ?? null,
        grade: filter.grade ?? null,
        outcomes: filter.outcomes ?? null,
      }
      const page = await listSequences(reading, read, readPageIn(newestSequence, onlyOrder, args))
      return connectionOf(page, (sequence) => cursorIn(newestSequence, onlyOrder, sequence), { count: () => countSequences(reading, read) })
    },
  }),
  reactivations: t.field({
    type: ReactivationConnectionRef,
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      origin: t.arg({ type: ReactivationOriginRef, required: true }),
      period: t.arg.string({ required: true }),
      force: t.arg.string(),
      asAt: t.arg({ type: 'Instant' }),
    },
    complexity,
    resolve: async (_root, { origin, period, force, asAt, ...args }, { viewer, database, now }) => {
      const reading = { viewer, database, asAt: momentAsked(asAt, now) }
      const asAtDay = londonDayOf(reading.asAt ?? now)
      const read: ReactivationFilter = { origin, period: periodAskedFor(period, asAtDay), forceCode: force ?? null, asAtDay }
      const page = await listReactivations(reading, read, readPageIn(newestReactivation, onlyOrder, args))
      return connectionOf(page, (spell) => cursorIn(newestReactivation, onlyOrder, spell), { count: () => countReactivations(reading, read) })
    },
  }),
}))
