import type { PackMissing } from '../packContent.ts'
import { missingCell } from './compare/missingCell.ts'

const tooFew = 'Too few to say'

/** A reason as a cell holds it: that there are too few in those words alone, as why stands once in the notes of its table. */
export function reasonInShort(why: string): PackMissing {
  return why.startsWith(`${tooFew}:`) ? { missing: tooFew } : missingCell(why)
}

/** What the short reason stands for, where any of these is that there are too few; each once. */
export function tooFewInFull(reasons: readonly (string | null)[]): string[] {
  return [...new Set(reasons.filter((why): why is string => why !== null && why.startsWith(`${tooFew}:`)))].map((why) => `${why.replace(/\.$/, '')}.`)
}
