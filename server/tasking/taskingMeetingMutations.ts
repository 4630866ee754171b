import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { correctTaskingMeeting } from './correctTaskingMeeting.ts'
import { holdTaskingMeeting } from './holdTaskingMeeting.ts'
import { recordTaskingMeeting } from './recordTaskingMeeting.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { TaskingCycleRef, TaskingMeetingRef } from './taskingMeetingSchema.ts'
import { findTaskingMeetings, findTaskingMeetingVersions } from './taskingMeetingStore.ts'
import { withdrawTaskingMeeting } from './withdrawTaskingMeeting.ts'

const StaleTaskingMeeting = staleRecord('TaskingMeeting', TaskingMeetingRef)

const FactsInput = builder.inputType('TaskingMeetingFacts', {
  fields: (t) => ({
    meetsOn: t.string({ required: true, description: 'YYYY-MM-DD' }),
    cycle: t.field({ type: TaskingCycleRef, required: true }),
    notes: t.string(),
  }),
})
const RecordInput = builder.inputType('RecordTaskingMeetingInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const HoldInput = builder.inputType('HoldTaskingMeetingInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    listedAt: t.field({
      type: 'Instant',
      description: 'The moment as at which the list stands, at least 60 seconds old and after that of the meeting before; one minute ago where none is given.',
    }),
  }),
})
const CorrectInput = revisionInput('CorrectTaskingMeetingInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawTaskingMeetingInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<TaskingMeetingRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findTaskingMeetings({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findTaskingMeetingVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleTaskingMeeting(message, yours, current),
  })
}

const result = builder.errorUnion('TaskingMeetingResult', { types: [TaskingMeetingRef, RefusedError, StaleTaskingMeeting, TextWarningError] })

builder.mutationFields((t) => ({
  recordTaskingMeeting: t.field({
    type: result,
    description: 'Plans a tasking meeting of the own unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordTaskingMeeting(context, input)),
  }),
  correctTaskingMeeting: t.field({
    type: result,
    description: 'Corrects the day, cycle or notes of a meeting; the version before stays. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctTaskingMeeting(context, input)),
  }),
  holdTaskingMeeting: t.field({
    type: result,
    description: 'Says that the meeting is held: its list of groups stands from now on as at a moment. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: HoldInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => holdTaskingMeeting(context, input)),
  }),
  withdrawTaskingMeeting: t.field({
    type: result,
    description: 'Withdraws a meeting that was planned or recorded by mistake and that decided nothing. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawTaskingMeeting(context, input)),
  }),
}))
