import { draftSaver, type DraftState, type Saving } from '../../../client/drafts/draftSaver.ts'

export const at = '2026-11-21T14:32:10.000Z'
/** The draft as another machine saved it. */
export const current = { key: 'k', kind: 'DISRUPTION', revision: 7, savedAt: at, content: 'theirs', record: null, recordVersion: null } as const

/** A form and a server beside it: answers with the next revision, unless the story says otherwise. */
export function aForm(answers: Saving[] = []) {
  let typed = ''
  const sent: { content: string; revision: number }[] = []
  const told: DraftState[] = []
  const saver = draftSaver({
    start: { content: '', revision: 0, savedAt: null },
    read: () => ({ content: typed, summary: 'A draft' }),
    send: async ({ content }, revision) => {
      sent.push({ content, revision })
      await new Promise((resolve) => setTimeout(resolve, 100))
      return answers.shift() ?? { kind: 'saved', revision: revision + 1, at }
    },
    tell: (state) => told.push(state),
  })
  return {
    saver,
    sent,
    told,
    type: (text: string) => {
      typed = text
      saver.change()
    },
  }
}
