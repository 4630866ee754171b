import type { FoundInTextFragment } from '../graphql/generated/graphql.ts'

/** What was found in one submission or draft, to be taken out or answered. */
export interface TextWarning extends FoundInTextFragment {
  /** Where the answers go: the key of the submission. */
  submissionKey: string
}

/** Where the warning stands on the page. */
export const textWarningId = 'text-warning'
