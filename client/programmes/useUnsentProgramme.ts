import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'

const words = 'What you typed is not sent, and a programme has no draft. Leave this page and lose it?'

/**
 * Asks before a form of a programme is left: it has no draft.
 *
 * @returns to be called once it is sent: the page is then left without a question
 */
export function useUnsentProgramme(isChanged: boolean): () => void {
  return useLeaveGuard(isChanged, words)
}
