import type { ReferenceData } from '../units/referenceData.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import { partNames } from './partNames.ts'

/**
 * The same keys in the order of the lists they are made of: major before minor, strands and threats as everywhere. What is in no
 * list comes last, by its code.
 *
 * Checked in: test/unit/returnFigures/cellWords.test.ts.
 */
export function inCellOrder(about: FigureCode, keys: Iterable<string>, reference: ReferenceData): string[] {
  const places = figureCatalogue[about].parts.map((part) => new Map([...partNames(part, reference).keys()].map((code, at) => [code, at])))
  const placed = [...keys].map((key) => ({ key, at: key.split('/').map((code, part) => places[part]?.get(code) ?? Number.MAX_SAFE_INTEGER) }))
  return placed.toSorted((one, other) => compare(one.at, other.at) || (one.key < other.key ? -1 : 1)).map(({ key }) => key)
}

function compare(ones: number[], others: number[]): number {
  const at = ones.findIndex((one, place) => one !== others[place])
  return at === -1 ? 0 : (ones[at] ?? 0) - (others[at] ?? 0)
}
