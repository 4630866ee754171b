import { csvFile, csvFileName } from '../exports/csvFile.ts'
import { figurePart } from '../returns/figurePart.ts'
import type { ShownCorrection } from './editionDocuments.ts'

/** "The network", whose sum is another now, or "EMSOU". */
export function correctionPlace({ isOfNetwork, unit }: Pick<ShownCorrection, 'isOfNetwork' | 'unit'>): string {
  return isOfNetwork ? 'The network' : unit.code
}

/** "Disruptions led, by grade: Major" */
export function correctionFigure({ name, keyInWords }: Pick<ShownCorrection, 'name' | 'keyInWords'>): string {
  return figurePart(name, keyInWords)
}

/** The corrections log as a file: what it is in its first lines, then codes, words and instants. */
export function correctionsFile(corrections: readonly ShownCorrection[], { asAt, inventedInWords }: { asAt: string; inventedInWords: string | null }): string {
  const about = [
    ...(inventedInWords ? [[inventedInWords]] : []),
    ['List', 'Corrections of published figures'],
    ['As at', asAt],
    ['Corrections', corrections.length],
  ]
  const header = ['Edition', 'Whose figure', 'Unit', 'Period', 'Figure', 'Figure code', 'Part', 'Part code', 'Before', 'After', 'Why', 'Accepted by', 'Accepted at']
  return csvFile(about, header, corrections.map((each) => [
    each.edition, correctionPlace(each), each.unit.code, each.period.code, each.name, each.figure, each.keyInWords, each.key, each.before, each.after, each.why,
    each.acceptedBy.label, each.acceptedAt,
  ]))
}

export function correctionsFileName(asAt: string): string {
  return csvFileName(['NETWORK', 'corrections'], asAt)
}
