import type { EndMySessionsInput, MySessionsQuery } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'

export type OwnOpenSession = MySessionsQuery['mySessions'][number]

/** Which sessions somebody means to end: one other, all others, or all with the one in which they ask. */
export type SessionsToEnd = { kind: 'one'; session: OwnOpenSession } | { kind: 'others' } | { kind: 'all' }

interface EndingWords {
  question: string
  button: string
  keep: string
}

/** What is asked before they are ended. */
export function endingWords(ending: SessionsToEnd): EndingWords {
  switch (ending.kind) {
    case 'one':
      return {
        question: `End the session on ${deviceInWords(ending.session)}, opened ${momentInWords(ending.session.openedAt)}? Whoever uses it must sign in again.`,
        button: 'Yes, end it',
        keep: 'Keep it',
      }
    case 'others':
      return { question: 'End all your other sessions? Whoever uses them must sign in again. This one goes on.', button: 'Yes, end all others', keep: 'Keep them' }
    case 'all':
      return { question: 'End all your sessions, with this one? You are then signed out everywhere. Your drafts are kept.', button: 'Yes, end all', keep: 'Keep them' }
  }
}

/** What is sent to end them, beside the key. */
export function endingInput(ending: SessionsToEnd): Omit<EndMySessionsInput, 'key'> {
  if (ending.kind === 'one') return { session: ending.session.id, keepThisOne: true }
  return { keepThisOne: ending.kind === 'others' }
}

/** What came of it. */
export function endedInWords(ended: number): string {
  return ended === 0 ? 'No session was open any more: nothing was ended.' : `${countOf(ended, 'session')} ended. ${ended === 1 ? 'It is' : 'They are'} refused from the next request on.`
}

export function deviceInWords({ device }: Pick<OwnOpenSession, 'device'>): string {
  return device ?? 'an unknown browser'
}
