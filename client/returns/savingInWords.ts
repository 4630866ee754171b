import { countOf } from '../parts/numberInWords.ts'
import { londonDayAndTime } from '../periods/londonInstant.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { SavingState } from './savingState.ts'

/**
 * How what was typed into a return stands, in words that change at most with the minute: they are read out.
 *
 * @param refused how many fields were not taken
 * @param today London's day, YYYY-MM-DD
 */
export function savingInWords(state: SavingState, refused: number, today: string): string {
  const rest = refused > 0 ? `Not saved: ${countOf(refused, 'field')} to mend` : ''
  switch (state.kind) {
    case 'unsaved':
      return rest
    case 'saved': {
      const { day, time } = londonDayAndTime(state.at)
      const saved = `Saved ${day === today ? time : momentInWords(state.at)}`
      return rest ? `${saved}. ${rest}` : saved
    }
    case 'unreachable':
    case 'refused':
      return `Not saved. ${state.message.replace(/[.\s]+$/, '')}; what you typed is still here`
    case 'warned':
      return 'Not saved yet: something you typed looks like a personal detail. Take it out, or say why it stays'
    case 'stale':
      return 'Not saved: somebody moved the return on meanwhile. What you typed is still here'
  }
}
