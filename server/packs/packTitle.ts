import { basisNames } from '../measures/basis.ts'
import { momentInWords } from '../periods/momentInWords.ts'
import type { PackRecord } from './packRecord.ts'

/** "Board pack 7: Q2: July to September 2026". */
export function packTitle({ number, period }: Pick<PackRecord, 'number' | 'period'>): string {
  return `Board pack ${number}: ${period.inWords}`
}

/** "As at 20 November 2026 at 09:29, London time, as returned, with what is missing filled from records." */
export function packInShort({ asAt, basis, fillsGaps }: Pick<PackRecord, 'asAt' | 'basis' | 'fillsGaps'>): string {
  const filled = fillsGaps ? ', with what is missing filled from records' : ''
  return `As at ${momentInWords(asAt)}, London time, ${basisNames[basis].toLowerCase()}${filled}.`
}
