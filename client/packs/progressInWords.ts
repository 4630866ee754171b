import { inSentence, numberInWords } from '../parts/numberInWords.ts'
import type { PackStanding } from './packDocuments.ts'

type Standing = Pick<PackStanding, 'state' | 'progress'>

/**
 * "3 of 8 steps done: comparing units". What was heard last may be old while a long step is under way: of a pack that waited then it is not said
 * that it still does.
 */
export function progressInWords({ state, progress }: Standing): string {
  if (state === 'WAITING' || !progress) return 'Asked for. Packs are made one after another, and this one begins when its turn comes'
  if (progress.steps === 0) return progress.doing
  return `${numberInWords(progress.done)} of ${numberInWords(progress.steps)} steps done: ${inSentence(progress.doing)}`
}

/** How much of the bar is full; null before anybody knows of how many. */
export function progressOf({ progress }: Standing): { done: number; steps: number } | null {
  return progress && progress.steps > 0 ? { done: Math.min(progress.done, progress.steps), steps: progress.steps } : null
}

/** Said at once, however lately something was said: what a reader waits for. */
export function outcomeInWords({ state, whyEnded, whyNoPdf }: Pick<PackStanding, 'state' | 'whyEnded' | 'whyNoPdf'>): string {
  switch (state) {
    case 'WAITING':
    case 'MAKING':
      return ''
    case 'PRINTING':
      return 'The pack is made. Its PDF is being printed.'
    case 'READY':
      return whyNoPdf ? 'The pack is ready, without a PDF.' : 'The pack is ready.'
    case 'CANCELLED':
      return 'The pack was cancelled.'
    case 'FAILED':
      return `The pack could not be made. ${whyEnded ?? ''}`.trim()
  }
}
