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
import { correctProgramme } from './correctProgramme.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { ProgrammeRef } from './programmeSchema.ts'
import { findProgrammes, findProgrammeVersions } from './programmeStore.ts'
import { recordProgramme } from './recordProgramme.ts'
import { restoreProgramme } from './restoreProgramme.ts'
import { withdrawProgramme } from './withdrawProgramme.ts'

const StaleProgramme = staleRecord('Programme', ProgrammeRef)

const FactsInput = builder.inputType('ProgrammeFacts', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'Unique in the unit among programmes that are not withdrawn, whatever the case.' }),
    statedTargetPercent: t.int({ description: '1 to 100. Left out where the unit states none.' }),
  }),
})
const RecordInput = builder.inputType('RecordProgrammeInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectProgrammeInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawProgrammeInput')
const RestoreInput = revisionInput('RestoreProgrammeInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<ProgrammeRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findProgrammes({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findProgrammeVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleProgramme(message, yours, current),
  })
}

const result = builder.errorUnion('ProgrammeResult', { types: [ProgrammeRef, RefusedError, StaleProgramme, TextWarningError] })

builder.mutationFields((t) => ({
  recordProgramme: t.field({
    type: result,
    description: 'Begins a programme of the recorder’s unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordProgramme(context, input)),
  }),
  correctProgramme: t.field({
    type: result,
    description: 'Adds a version; the one before stays. A withdrawn programme is restored first. For recorders, performance leads and unit heads of its unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctProgramme(context, input)),
  }),
  withdrawProgramme: t.field({
    type: result,
    description: 'Withdraws a programme to which no standing output belongs: it stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawProgramme(context, input)),
  }),
  restoreProgramme: t.field({
    type: result,
    description: 'Undoes a withdrawal: a new version of the same programme with the content that it had. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RestoreInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => restoreProgramme(context, input)),
  }),
}))
