import type { Problem } from '../errors.ts'
import { keyProblems } from '../facts/keyRules.ts'
import { readContent, summaryProblems, type ReadContent } from './draftContent.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import type { DraftKind } from './draftRecord.ts'

/** How many drafts a person may have at once: our setting, far above what anybody has open. */
export const mostDrafts = 50

type Maybe<T> = T | null | undefined

/** A draft as somebody sends it. */
export type DraftInput = WithTextAnswers & {
  key: string
  kind: DraftKind
  /** Node id of the record that it corrects. */
  record?: Maybe<string>
  /** The version from which the correction started. */
  recordVersion?: Maybe<number>
  summary: string
  content: string
  /** The revision that the writer started from; 0 when it was never saved. */
  revision: number
}

export const noSuchRecord: Problem = { field: 'record', message: 'Your unit has no such record of this kind. Open the record again from its list.' }

/** What is wrong with a draft, everything at once, and its content read. */
export function checkDraft(input: DraftInput): { content: ReadContent['content']; problems: Problem[] } {
  const { content, problems } = readContent(input.content)
  return {
    content,
    problems: [
      ...keyProblems(input.key),
      ...(input.revision < 0 ? [{ field: 'revision', message: 'Give the revision that you started from, or 0 for a new draft' }] : []),
      ...summaryProblems(input.summary),
      ...versionProblems(input),
      ...problems,
    ],
  }
}

function versionProblems({ record, recordVersion }: DraftInput): Problem[] {
  const field = 'recordVersion'
  if (!record && recordVersion != null) return [{ field, message: 'Leave the version out, or name the record that the draft corrects' }]
  if (record && (recordVersion == null || recordVersion < 1)) return [{ field, message: 'Give the version of the record that you started from' }]
  return []
}
