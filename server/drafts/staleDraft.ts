import type { DraftRecord } from './draftRecord.ts'

/** The draft was saved from elsewhere since the revision that the writer started from; nothing was changed. */
export class StaleDraftError extends Error {
  override readonly name = 'StaleDraftError'
  readonly current: DraftRecord

  constructor(current: DraftRecord, message = 'This draft was saved from elsewhere while you were working on it. Compare the two and choose.') {
    super(message)
    this.current = current
  }
}
