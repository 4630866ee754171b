import { cellName } from '../cellName.ts'
import { figureCatalogue } from '../figureCatalogue.ts'
import { unusualCells } from '../unusualCells.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Parts of figures that are unlike those of the last 12 returns. */
export function unlikeBefore({ asked, cells, before, reference }: Pick<CheckFacts, 'asked' | 'cells' | 'before' | 'reference'>): Finding[] {
  return unusualCells(asked, cells, before, reference).map(({ figure, key, inWords }) => {
    const where = key === '' ? figureCatalogue[figure].name : `${figureCatalogue[figure].name}: ${cellName(figure, key, reference)}`
    return { code: 'UNUSUAL', figure, key, message: `${where}: ${inWords}. Say why, or correct it.` }
  })
}
