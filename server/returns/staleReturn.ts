import type { ReturnRecord } from './returnRecord.ts'

/** Somebody moved the return on since the version that the sender started from; nothing was changed. */
export class StaleReturnError extends Error {
  override readonly name = 'StaleReturnError'
  readonly yourVersion: number
  readonly current: ReturnRecord

  constructor(yourVersion: number, current: ReturnRecord) {
    super('Somebody moved this return on since you opened it, so nothing was changed. Look at what was done to it, then try again.')
    this.yourVersion = yourVersion
    this.current = current
  }
}
