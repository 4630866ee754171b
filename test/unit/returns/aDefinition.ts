import type { ReturnDefinitionRecord } from '../../../server/returns/returnDefinitionRecord.ts'

/** A definition of monthly returns from April 2023, due on the tenth working day, with whatever a test changes about it. */
export function aDefinition(changed: Partial<ReturnDefinitionRecord> = {}): ReturnDefinitionRecord {
  const asked = (code: ReturnDefinitionRecord['figures'][number]['code']) => ({ code, mayBeNil: true, asksNote: true })
  return {
    version: 1, validFrom: '2023-04-01', months: 1, dueWorkingDays: 10, beginsReporting: changed.version === undefined,
    figures: [asked('DISRUPTIONS_LED'), asked('DISRUPTIONS_LED_WITH_SUPPORT'), asked('DISRUPTIONS_SUPPORTED'), asked('PARTNER_STAFF')],
    reason: 'Agreed by the network.', recordedBy: null, recordedAt: new Date('1990-01-01T00:00:00Z'), ...changed,
  }
}
