import { withoutAdvice } from '../../server/packs/parts/withoutAdvice.ts'

/** What a reader of a form may do, and a reader of a frozen pack may not: whatever way it is written. */
const advising = /\b(choose|fill (what|months|in)|ask (again|another|for))\b/i

/** Texts that tell their reader to choose, fill or ask for something else: none of a pack does. */
export function advisingIn(texts: readonly string[]): string[] {
  return texts.filter((text) => withoutAdvice(text) !== text || advising.test(text))
}

/** Every text in something, wherever it stands. */
export function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : []
}
