import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { sessionsEndedResult } from '../sessions/sessionsEndedSchema.ts'
import { addPerson } from './addPerson.ts'
import { disablePerson } from './disablePerson.ts'
import { enablePerson } from './enablePerson.ts'
import { endSessionsOf } from './endSessionsOf.ts'
import { ManagedPersonRef } from './managedPersonSchema.ts'
import type { ManagedPerson } from './personRecord.ts'
import { countSessionsEnded } from './personSessions.ts'
import { findCodeOfVersion, findPeople } from './personStore.ts'
import { relabelPerson } from './relabelPerson.ts'

const AddInput = builder.inputType('AddPersonInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    issuer: t.string({ required: true }),
    subject: t.string({ required: true }),
    label: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const RelabelInput = builder.inputType('RelabelPersonInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    person: t.string({ required: true }),
    label: t.string({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const GovernInput = builder.inputType('GovernPersonInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    person: t.string({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

const result = builder.errorUnion('PersonResult', { types: [ManagedPersonRef, RefusedError, TextWarningError] })

/** The person as they stand after a change, also when it was carried out before. */
async function shown({ viewer, database }: Context, code: string | null): Promise<ManagedPerson> {
  const [person] = code ? await findPeople({ viewer, database }, [code]) : []
  if (!person) throw new Error('A person who was just changed cannot be read')
  return person
}

const afterwards = async (context: Context, code: string, change: Promise<Made>) => {
  await change
  return shown(context, code)
}

builder.mutationFields((t) => ({
  addPerson: t.field({
    type: result,
    description: 'Adds somebody whom an issuer knows, so that they can be granted a role before they first sign in. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { recordId } = await addPerson(context, input)
      return shown(context, await findCodeOfVersion(context, recordId))
    },
  }),
  relabelPerson: t.field({
    type: result,
    description: 'Writes anew how somebody is shown. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: RelabelInput, required: true }) },
    resolve: (_root, { input }, context) => afterwards(context, input.person, relabelPerson(context, input)),
  }),
  disablePerson: t.field({
    type: result,
    description: 'Refuses somebody from their next request on, and ends their sessions. For administrators other than the person.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: GovernInput, required: true }) },
    resolve: (_root, { input }, context) => afterwards(context, input.person, disablePerson(context, input)),
  }),
  enablePerson: t.field({
    type: result,
    description: 'Lets somebody in again who was disabled. For administrators other than the person.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: GovernInput, required: true }) },
    resolve: (_root, { input }, context) => afterwards(context, input.person, enablePerson(context, input)),
  }),
  endSessionsOf: t.field({
    type: sessionsEndedResult,
    description: 'Ends every session of somebody. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: GovernInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { asAt } = await endSessionsOf(context, input)
      return { ended: await countSessionsEnded(context, input.person, asAt) }
    },
  }),
}))
