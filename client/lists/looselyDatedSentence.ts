import { countOf } from '../parts/numberInWords.ts'

export function looselyDatedSentence(datedTooLoosely: number): string {
  return `${countOf(datedTooLoosely, 'record is', 'records are')} dated too loosely for this period, and not in this list.`
}
