import type { Problem } from '../errors.ts'
import { textProblems } from '../facts/textRules.ts'

/** A link as somebody sends it. */
export type LinkFacts = { other: string; kind: 'RELATED' | 'DIFFERENT'; reason?: string | null | undefined }

/** What is wrong with the reason of a link; none need be given. */
export function linkReasonProblems(field: string, reason: string | null | undefined): Problem[] {
  return textProblems(field, reason, { name: 'why you link these two', atMost: 1_000, isRequired: false })
}
