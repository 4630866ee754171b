import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { builder } from '../graphql/builder.ts'
import { dayRangeInWords, dayRangeText, lastDay, type DayRange } from '../periods/dayRange.ts'
import type { FieldChange, HistoryEntry } from './fieldChanges.ts'

const DayPrecisionRef = builder.enumType('DayPrecision', { values: ['DAY', 'RANGE', 'MONTH', 'YEAR'] as const })

export const KnownDaysRef = builder.objectRef<DayRange>('KnownDays').implement({
  description: 'Days as closely as they are known.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    text: t.field({ type: 'DayRange', resolve: (days) => dayRangeText(days) }),
    inWords: t.string({ resolve: (days) => dayRangeInWords(days) }),
    from: t.expose('from', { type: 'Day', description: 'The first day.' }),
    lastDay: t.field({ type: 'Day', description: 'The last day, included.', resolve: (days) => lastDay(days) }),
    precision: t.expose('precision', { type: DayPrecisionRef }),
  }),
})

const FieldChangeRef = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'One field that differs from the version before, in words.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    field: t.exposeString('field'),
    fieldInWords: t.exposeString('fieldInWords'),
    before: t.exposeString('before', { nullable: true, description: 'None when nothing was entered.' }),
    after: t.exposeString('after', { nullable: true, description: 'None when nothing was entered.' }),
  }),
})

/** The history entry type of one kind of record. */
export function historyEntryRef(name: string) {
  return builder.objectRef<HistoryEntry>(name).implement({
    description: 'One version: who made it, when, why, and what it changed.',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      version: t.exposeInt('version'),
      recordedAt: t.expose('recordedAt', { type: 'Instant' }),
      recordedBy: t.field({ type: PersonRef, resolve: (entry) => personOfRecord(entry.recordedBy) }),
      reason: t.exposeString('reason', { nullable: true }),
      isWithdrawn: t.exposeBoolean('isWithdrawn'),
      changes: t.field({ type: [FieldChangeRef], resolve: (entry) => entry.changes }),
    }),
  })
}
