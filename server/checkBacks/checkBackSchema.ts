import { mayRecord } from '../access/viewer.ts'
import { DisruptionRef } from '../disruptions/disruptionSchema.ts'
import { historyEntryRef } from '../facts/factSchema.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { idOfNoRecord } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { checkBackHistories } from './checkBackHistory.ts'
import { checkBackIdOf } from './checkBackId.ts'
import { checkBackResults, checkBackStates, recordedOf, type CheckBackRecord } from './checkBackRecord.ts'
import { findCheckBackTexts, type CheckBackTexts } from './checkBackStore.ts'
import { ledByAnother, loadCheckBacks } from './loadCheckBacks.ts'

export const CheckBackResultRef = builder.enumType('CheckBackResult', { values: checkBackResults })
export const CheckBackStateRef = builder.enumType('CheckBackState', {
  description: 'NOT_YET_DUE: its day has not come. DUE: its day has come. OVERDUE: more than the days of grace ago. RECORDED: somebody looked.',
  values: checkBackStates,
})
const HistoryEntryRef = historyEntryRef('CheckBackHistoryEntry')

const loadTexts = async (versionIds: string[], context: Context): Promise<(CheckBackTexts | undefined)[]> => {
  const texts = await findCheckBackTexts(context, versionIds)
  return versionIds.map((id) => texts.get(id))
}

export const CheckBackRef = builder.objectRef<CheckBackRecord>('CheckBack')
CheckBackRef.implement({
  description: 'A check-back that a disruption needs, recorded or not.',
  authScopes: { seesRecords: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'dueOn' in value && 'isNeeded' in value,
  fields: (t) => ({
    id: t.id({ description: 'One for each disruption and number of months.', resolve: ({ id, months }) => checkBackIdOf({ disruptionId: id, months }) }),
    disruption: t.field({ type: DisruptionRef, resolve: (one) => one.disruption }),
    months: t.exposeInt('months', { description: said('CheckBack.months') }),
    dueOn: t.expose('dueOn', { type: 'Day', description: 'The first day on which somebody may look.' }),
    state: t.expose('state', { type: CheckBackStateRef }),
    isNeeded: t.exposeBoolean('isNeeded', {
      description: 'Whether the disruption needs it by its grade and the settings. One that it no longer needs is kept and counted nowhere.',
    }),
    result: t.field({ type: CheckBackResultRef, nullable: true, description: said('CheckBackVersion.result'), resolve: (one) => recordedOf(one)?.result ?? null }),
    checkedOn: t.field({ type: 'Day', nullable: true, description: said('CheckBackVersion.checkedOn'), resolve: (one) => recordedOf(one)?.checkedOn ?? null }),
    whyThisResult: t.loadable({
      type: 'String', nullable: true, description: said('CheckBackText.whyThisResult'),
      load: async (versionIds: string[], context: Context) => (await loadTexts(versionIds, context)).map((texts) => texts?.whyThisResult ?? null),
      resolve: (one) => recordedOf(one)?.versionId ?? null,
    }),
    evidence: t.loadable({
      type: 'String', nullable: true, description: said('CheckBackText.evidence'),
      load: async (versionIds: string[], context: Context) => (await loadTexts(versionIds, context)).map((texts) => texts?.evidence ?? null),
      resolve: (one) => recordedOf(one)?.versionId ?? null,
    }),
    version: t.int({ nullable: true, description: 'Number of the version; none while it is not recorded.', resolve: (one) => recordedOf(one)?.version ?? null }),
    reason: t.string({ nullable: true, description: said('CheckBackVersion.reason'), resolve: (one) => recordedOf(one)?.reason ?? null }),
    recordedBy: t.field({ type: PersonRef, nullable: true, description: said('CheckBackVersion.recordedBy'), resolve: (one) => personOf(recordedOf(one)?.recordedBy) }),
    recordedAt: t.field({ type: 'Instant', nullable: true, description: said('CheckBackVersion.recordedAt'), resolve: (one) => recordedOf(one)?.recordedAt ?? null }),
    history: t.loadableList({
      type: HistoryEntryRef,
      description: 'Every version known at the moment of reading, newest first, with what changed; also of one that is withdrawn.',
      load: (keys: MomentKey[], context: Context) => checkBackHistories(context, keys),
      resolve: (one) => momentOf(one.latest?.id ?? idOfNoRecord, one.asAt),
    }),
    mayRecord: t.boolean({
      description: 'May the viewer record it now? Only once its day has come, and while nobody has.',
      resolve: (one, _args, { viewer }) =>
        mayRecord(viewer) && mayRevise(viewer, one.disruption) && one.isNeeded && (one.state === 'DUE' || one.state === 'OVERDUE'),
    }),
    mayCorrect: t.boolean({
      description: 'May the viewer correct or withdraw it now?',
      resolve: (one, _args, { viewer }) => mayRevise(viewer, one.disruption) && recordedOf(one) !== null,
    }),
  }),
})

const personOf = (code: string | undefined) => (code ? personOfRecord(code) : null)

builder.objectField(DisruptionRef, 'checkBacks', (t) =>
  t.loadableList({
    type: CheckBackRef,
    nullable: true,
    description: 'Check-backs that it needs, by month; none where its grade needs none. For the unit that led.',
    load: (keys: MomentKey[], context: Context) => loadCheckBacks(context, keys),
    resolve: (record, _args, { viewer }) => (record.unitCode === viewer?.unitCode ? momentOf(record.id, record.asAt) : ledByAnother),
  }),
)
