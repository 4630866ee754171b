import { inThousands } from '../../facts/inThousands.ts'
import { quantityInWords } from '../cellInWords.ts'
import { figureCatalogue } from '../figureCatalogue.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Figures that are stated as nil as a whole, though something is counted or stated of a part. */
export function nilButCounted({ asked, cells }: Pick<CheckFacts, 'asked' | 'cells'>): Finding[] {
  return asked.flatMap(({ code }) => {
    const { name, source } = figureCatalogue[code]
    const counted = cells.keysOf(code).map((key) => ({ key, quantity: cells.at(code, key)?.quantity ?? 0 })).filter(({ quantity }) => quantity > 0)
    const [first] = counted
    if (!first || !cells.isNil(code)) return []
    const found = counted.length === 1 ? quantityInWords(code, first.key, first.quantity) : `${inThousands(counted.length)} parts with a number`
    const what = `${name} is stated as nil, but ${source === 'COMPUTED' ? `the records give ${found}` : `${found} ${counted.length === 1 ? 'is' : 'are'} stated too`}`
    const mend = source === 'COMPUTED' ? 'Take nil back, or correct the records.' : 'Take back nil or the numbers.'
    return [{ code: 'NIL_BUT_COUNTED', figure: code, key: '', message: `${what}. ${mend}` }]
  })
}
