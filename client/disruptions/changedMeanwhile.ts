import { momentInWords } from '../periods/londonMoment.ts'

interface Stood {
  id: string
  version: number
}

interface Stands extends Stood {
  reference: string
  isWithdrawn: boolean
  recordedBy: { label: string }
  recordedAt: string
}

/** Those of the records that have another version than when the page was opened. */
export function changedMeanwhile<Shown extends Stands>(before: readonly Stood[], now: readonly Shown[]): Shown[] {
  return now.filter(({ id, version }) => before.some((one) => one.id === id && one.version !== version))
}

/** "EMSOU-2026-0150 was withdrawn by EMSOU recorder 2 on 21 November 2026 at 18:03" */
export function changeInWords({ reference, isWithdrawn, recordedBy, recordedAt }: Stands): string {
  return `${reference} was ${isWithdrawn ? 'withdrawn' : 'changed'} by ${recordedBy.label} on ${momentInWords(recordedAt)}`
}
