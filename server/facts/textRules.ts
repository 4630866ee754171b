import type { Problem } from '../errors.ts'

// Characters that PostgreSQL cannot store, or that would hide what a text says: control characters
// but tab and line ends, characters without width, and marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Surrogate}/u

/** Text as it is kept: no space around it; null when nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  const trimmed = text?.replaceAll('\u00A0', ' ').trim()
  return trimmed ? trimmed : null
}

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
  if (unstorable.test(kept)) {
    return [{ field, message: `${capital(rule.name)} holds a hidden control character; type it again instead of pasting it` }]
  }
  return []
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
