import type { RecordVersion } from '../../../client/records/recordVersion.ts'

/** A version of a record's history, as the API gives it. */
export function aVersion(changed: Partial<RecordVersion> = {}): RecordVersion {
  return {
    version: 2,
    recordedAt: '2026-11-20T09:30:00.000Z',
    recordedBy: { label: 'EMSOU recorder 1' },
    reason: 'Typed wrongly',
    isWithdrawn: false,
    changes: [],
    ...changed,
  }
}

export const aChange = { field: 'strand', fieldInWords: 'Strand', before: 'Pursue', after: 'Protect' }
export const withdrawnChange = { field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'No', after: 'Yes' }
export const mergedChange = { field: 'mergedInto', fieldInWords: 'Merged into', before: null, after: 'EMSOU-2026-0142' }
