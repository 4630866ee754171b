import type { ReferenceData } from '../../units/referenceData.ts'
import { cellName } from '../cellName.ts'
import { quantityInWords } from '../cellInWords.ts'
import { inCellOrder } from '../cellOrder.ts'
import { countedQuantity } from '../countedQuantity.ts'
import { figureCatalogue, type FigureCode } from '../figureCatalogue.ts'
import type { FigureCells } from '../figureCells.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Numbers have three decimals. A total may be off by one of the last. */
const tolerance = 0.001

/** Figures whose parts do not add up to their total. What is not fully stated yet is not added up: that is an error of its own. */
export function doesNotSum({ asked, cells, partsOf, reference }: Pick<CheckFacts, 'asked' | 'cells' | 'partsOf' | 'reference'>): Finding[] {
  return asked.flatMap(({ code }) => {
    const { totalIn, source } = figureCatalogue[code]
    if (!totalIn || !asked.some((other) => other.code === totalIn)) return []
    if (source === 'ENTERED' && !partsOf(code).every((key) => cells.isStated(code, key))) return []
    return totals(code, totalIn, cells, reference).flatMap(({ key, of }) => {
      const total = countedQuantity(cells, totalIn, key)
      const sum = cells.isNil(code) ? 0 : of.reduce((added, part) => added + (cells.at(code, part)?.quantity ?? 0), 0)
      if (total === null || Math.round(Math.abs(total - sum) / tolerance) <= 1) return []
      return [finding(code, totalIn, key, { sum, total }, reference)]
    })
  })
}

/** The parts of the total, each with the parts that should add up to it: of strands and grades those of its grade. */
function totals(code: FigureCode, totalIn: FigureCode, cells: FigureCells, reference: ReferenceData): { key: string; of: string[] }[] {
  const parts = cells.keysOf(code)
  if (figureCatalogue[totalIn].parts.includes('WHOLE')) return [{ key: '', of: parts }]
  const lastOf = (key: string) => key.slice(key.lastIndexOf('/') + 1)
  const keys = inCellOrder(totalIn, new Set([...cells.keysOf(totalIn), ...parts.map(lastOf)]), reference)
  return keys.map((key) => ({ key, of: parts.filter((part) => lastOf(part) === key) }))
}

function finding(code: FigureCode, totalIn: FigureCode, key: string, { sum, total }: { sum: number; total: number }, reference: ReferenceData): Finding {
  const { name, source } = figureCatalogue[code]
  const ofPart = key === '' ? '' : ` (${cellName(totalIn, key, reference).toLowerCase()})`
  const what = `${name}${ofPart}: the parts add up to ${quantityInWords(totalIn, key, sum)}, but “${figureCatalogue[totalIn].name}” says ${quantityInWords(totalIn, key, total)}`
  return { code: 'DOES_NOT_SUM', figure: code, key: '', message: `${what}. ${source === 'ENTERED' ? 'Correct a part or the total.' : 'The records changed while they were read: read the page again.'}` }
}
