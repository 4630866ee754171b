import type { FoundInTextFragment } from '../graphql/generated/graphql.ts'

/** What was found in one submission or draft, to be taken out or answered. */
export interface TextWarning extends FoundInTextFragment {
  /** Where the answers go: the key of the submission. */
  submissionKey: string
}

export type Finding = TextWarning['findings'][number]

/** What is typed by now, as one text, and when it changes. */
export interface WatchedText {
  text: () => string
  subscribe: (listener: () => void) => () => void
}

/** Where the warning of what was sent stands on the page, and that of a draft. */
export const textWarningId = 'text-warning'
export const draftWarningId = 'draft-text-warning'
