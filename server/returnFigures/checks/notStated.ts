import { inThousands } from '../../facts/inThousands.ts'
import { figureCatalogue } from '../figureCatalogue.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Entered figures of which a part is neither stated nor nil: once for each figure. */
export function notStated({ asked, cells, partsOf }: Pick<CheckFacts, 'asked' | 'cells' | 'partsOf'>): Finding[] {
  return asked.flatMap(({ code, mayBeNil }) => {
    const { name, source } = figureCatalogue[code]
    if (source === 'COMPUTED') return []
    const parts = partsOf(code)
    const missing = parts.filter((key) => !cells.isStated(code, key)).length
    if (missing === 0) return []
    const isWhole = parts.length === 1
    const what = isWhole ? `${name} is not stated` : `${name}: ${inThousands(missing)} of ${inThousands(parts.length)} parts ${missing === 1 ? 'is' : 'are'} not stated`
    const mend = mayBeNil ? `State ${isWhole ? 'it' : 'each'}, or state nil where there is none.` : `State ${isWhole ? 'it' : 'each'}.`
    return [{ code: 'NOT_STATED', figure: code, key: '', message: `${what}. ${mend}` }]
  })
}
