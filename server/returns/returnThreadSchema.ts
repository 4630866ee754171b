import { builder } from '../graphql/builder.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { cellName } from '../returnFigures/cellName.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { ReturnFigureCodeRef } from '../returnFigures/figureEnums.ts'
import { eventInWords } from './eventInWords.ts'
import { ReturnActionRef, ReturnStateRef } from './returnEnums.ts'
import type { ReturnEventRecord } from './returnEventRecord.ts'
import type { ReturnMessageRecord, ReturnQueryRecord } from './returnQueryRecord.ts'

export const ReturnEventRef = builder.objectRef<ReturnEventRecord>('ReturnEvent').implement({
  description: 'One thing that was done to a return.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts what was done to it, from 1.' }),
    action: t.expose('action', { type: ReturnActionRef }),
    inWords: t.string({ description: 'What was done, in words: "Sent to the centre".', resolve: eventInWords }),
    fromState: t.expose('fromState', { type: ReturnStateRef }),
    toState: t.expose('toState', { type: ReturnStateRef }),
    words: t.exposeString('words', { nullable: true, description: 'The reason or message.' }),
    extendedTo: t.expose('extendedTo', { type: 'Day', nullable: true }),
    actedBy: t.field({ type: PersonRef, resolve: ({ actedBy }) => personOfRecord(actedBy) }),
    actedAt: t.expose('actedAt', { type: 'Instant' }),
  }),
})

const ReturnMessageRef = builder.objectRef<ReturnMessageRecord>('ReturnMessage').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    isOfCentre: t.exposeBoolean('isOfCentre', { description: 'Whether the centre said it, or the unit.' }),
    words: t.exposeString('words'),
    saidBy: t.field({ type: PersonRef, resolve: ({ saidBy }) => personOfRecord(saidBy) }),
    saidAt: t.expose('saidAt', { type: 'Instant' }),
  }),
})

export const ReturnQueryRef = builder.objectRef<ReturnQueryRecord>('ReturnQuery').implement({
  description: 'What the centre asks about one figure, and what was answered.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    figure: t.expose('about', { type: ReturnFigureCodeRef }),
    figureInWords: t.string({ resolve: ({ about }) => figureCatalogue[about].name }),
    key: t.exposeString('key'),
    keyInWords: t.string({ resolve: ({ about, key }, _args, { reference }) => cellName(about, key, reference) }),
    isOpen: t.exposeBoolean('isOpen', { description: 'Whether the centre waits for an answer.' }),
    messages: t.expose('messages', { type: [ReturnMessageRef], description: 'Oldest first.' }),
    openedBy: t.field({ type: PersonRef, resolve: ({ openedBy }) => personOfRecord(openedBy) }),
    openedAt: t.expose('openedAt', { type: 'Instant' }),
  }),
})
