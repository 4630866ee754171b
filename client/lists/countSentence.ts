import { countOf, inSentence, numberInWords } from '../parts/numberInWords.ts'

/** "4,812 disruptions, newest effect first. Page shows 50." */
export function countSentence({ one, many }: { one: string; many: string }, total: number, shown: number, order: string): string {
  const page = shown < total ? ` Page shows ${numberInWords(shown)}.` : ''
  return `${countOf(total, one, many)}, ${inSentence(order)}.${page}`
}
