import type { Problem } from '../errors.ts'
import { capital } from './capital.ts'

// Characters that PostgreSQL cannot store, or that would make a text say something else than it shows: control
// characters but tab and line ends, and marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unstorable = /[\u0000-\u0008\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u

// What Outlook, Teams and Excel leave in what is pasted, seen by nobody: marks without width. A joiner is kept within an emoji.
const withoutWidth = /[\u200B\u200E\u200F\u2060\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/gu
// oxlint-disable-next-line no-control-regex -- the line ends of Word and of old printers
const oddLineEnd = /[\u000B\u000C\u0085\u2028\u2029]/gu

/** Text as it is kept: no space around it, nothing in it that nobody sees; null when nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  const kept = text?.replaceAll('\u00A0', ' ').replace(withoutWidth, '').replace(oddLineEnd, '\n').trim()
  return kept ? kept : null
}

/** As `tidy`, for a text that the rules have seen to be there; empty where it may be left empty. */
export const keptText = (text: string): string => tidy(text) ?? ''

/**
 * What is wrong with a text.
 *
 * @param name what the text is, as in "Enter {name}"
 */
export function textProblems(
  field: string,
  text: string | null | undefined,
  rule: { name: string; atMost: number; isRequired: boolean },
): Problem[] {
  const kept = tidy(text)
  if (kept === null) return rule.isRequired ? [{ field, message: `Enter ${rule.name}` }] : []
  if (kept.length > rule.atMost) {
    const many = (count: number) => count.toLocaleString('en-GB')
    return [{ field, message: `${capital(rule.name)} must be ${many(rule.atMost)} characters or fewer; this has ${many(kept.length)}` }]
  }
  const hidden = unstorable.exec(kept)
  if (hidden) {
    const before = kept.slice(Math.max(0, hidden.index - 20), hidden.index).trim()
    const where = before ? ` after “${before}”` : ' at its beginning'
    return [{ field, message: `${capital(rule.name)} holds a hidden control character${where}. Type that part again instead of pasting it.` }]
  }
  return []
}
