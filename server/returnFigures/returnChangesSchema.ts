import { nodeIdOf } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { ReturnRef } from '../returns/returnSchema.ts'
import type { ChangedFigure } from './changedFigures.ts'
import { type ChangedRecord, recordChanges } from './changedRecords.ts'
import { changesSince, type ReturnChanges } from './changesSince.ts'
import { ReturnFigureCodeRef } from './figureEnums.ts'
import { costOfCounting } from './returnFigureSchema.ts'

const ReturnRecordChangeRef = builder.enumType('ReturnRecordChange', { values: recordChanges })

export const ReturnFigureChangeRef = builder.objectRef<ChangedFigure>('ReturnFigureChange').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    figure: t.expose('figure', { type: ReturnFigureCodeRef }),
    name: t.exposeString('name'),
    key: t.exposeString('key'),
    keyInWords: t.exposeString('keyInWords'),
    before: t.exposeString('before', { description: 'As it was frozen.' }),
    after: t.exposeString('after', { description: 'As it is now.' }),
  }),
})

const ReturnChangedRecordRef = builder.objectRef<ChangedRecord>('ReturnChangedRecord').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.id({ description: 'Node id of it.', resolve: ({ isOutput, recordId }) => nodeIdOf(isOutput ? 'Output' : 'Disruption', recordId) }),
    reference: t.exposeString('reference', { description: 'Reference of the disruption or output.' }),
    isOutput: t.exposeBoolean('isOutput'),
    change: t.expose('change', { type: ReturnRecordChangeRef }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why; none where it was recorded for the first time.' }),
    changedBy: t.field({ type: PersonRef, resolve: ({ changedBy }) => personOfRecord(changedBy) }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
  }),
})

const ReturnChangesRef = builder.objectRef<ReturnChanges>('ReturnChanges').implement({
  description: 'What became known of the records behind frozen figures since the moment as at which they were computed.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    since: t.expose('since', { type: 'Instant', description: 'The moment as at which the frozen figures were computed.' }),
    figures: t.expose('figures', { type: [ReturnFigureChangeRef], description: 'Figures that are others now.' }),
    isSinceAcceptance: t.exposeBoolean('isSinceAcceptance', { description: 'Whether the frozen figures stand as accepted.' }),
    records: t.exposeInt('records', { description: 'How many records changed; 0 where none did.' }),
    recordedLate: t.exposeInt('recordedLate'),
    corrected: t.exposeInt('corrected'),
    withdrawn: t.exposeInt('withdrawn'),
    gradedAgain: t.exposeInt('gradedAgain'),
    changedRecords: t.expose('changedRecords', { type: [ReturnChangedRecordRef], description: 'The records, for people of the unit; empty for others. At most 200.' }),
  }),
})

builder.objectField(ReturnRef, 'changes', (t) =>
  t.field({
    type: ReturnChangesRef,
    nullable: true,
    description: 'What became known since the figures were frozen: figures that would be others now. None while they are not frozen or accepted.',
    complexity: { field: costOfCounting },
    resolve: (record, _args, context) => changesSince(context, record),
  }),
)
