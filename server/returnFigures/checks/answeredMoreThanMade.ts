import { joinInWords } from '../../facts/joinInWords.ts'
import { cellName } from '../cellName.ts'
import { quantityInWords } from '../cellInWords.ts'
import { countedQuantity } from '../countedQuantity.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Forces for which more GAIN referrals were answered than made: possible, as answers come later, and worth a word. */
export function answeredMoreThanMade({ asked, cells, partsOf, reference }: Pick<CheckFacts, 'asked' | 'cells' | 'partsOf' | 'reference'>): Finding[] {
  if (!(['GAIN_MADE', 'GAIN_ANSWERED'] as const).every((code) => asked.some((figure) => figure.code === code))) return []
  const forces = partsOf('GAIN_ANSWERED').flatMap((key) => {
    const made = countedQuantity(cells, 'GAIN_MADE', key)
    const answered = countedQuantity(cells, 'GAIN_ANSWERED', key)
    if (made === null || answered === null || answered <= made) return []
    return [`${cellName('GAIN_ANSWERED', key, reference)} (${quantityInWords('GAIN_ANSWERED', key, answered)} answered, ${quantityInWords('GAIN_MADE', key, made)} made)`]
  })
  if (forces.length === 0) return []
  const message = `More GAIN referrals were answered than made: ${joinInWords(forces, 'and')}. Correct the numbers, or say why.`
  return [{ code: 'ANSWERED_MORE_THAN_MADE', figure: 'GAIN_ANSWERED', key: '', message }]
}
