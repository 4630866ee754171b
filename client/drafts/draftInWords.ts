import { londonDayAndTime } from '../periods/londonInstant.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { DraftState } from './draftSaver.ts'

/**
 * How a draft stands, in words that change at most with the minute: they are read out.
 *
 * @param today London's day, YYYY-MM-DD
 */
export function draftInWords(state: DraftState, today: string): string {
  switch (state.kind) {
    case 'unsaved':
      return ''
    case 'saved': {
      const { day, time } = londonDayAndTime(state.at)
      return day === today ? `Saved ${time}` : `Saved ${momentInWords(state.at)}`
    }
    case 'unreachable':
      return `Not saved. ${withoutStop(state.message)}; what you typed is still here`
    case 'refused':
      return `Not saved as a draft. ${withoutStop(state.message)}. What you typed is still here`
    case 'warned':
      return 'Not saved yet: something you typed looks like a personal detail. Take it out, or say why it stays'
    case 'stale':
      return 'Not saved. This draft was changed on another machine; choose from both sides before it is saved again'
  }
}

/** For a form that could not be sent: whether what was typed is safe elsewhere than on this page. */
export function whatStays(state: DraftState, today: string): string {
  const isSafe = state.kind === 'saved'
  return `What you typed is still here; nothing was lost. ${isSafe ? `Its draft: ${draftInWords(state, today)}.` : 'It is not saved as a draft: keep this page open.'}`
}

function withoutStop(words: string): string {
  return words.replace(/[.\s]+$/, '')
}
