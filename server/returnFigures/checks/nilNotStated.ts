import { figureCatalogue, type FigureCode } from '../figureCatalogue.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Computed figures of which nil has to be stated by somebody; the other computed ones follow from these. */
const nilIsStated: readonly FigureCode[] = ['DISRUPTIONS_LED', 'DISRUPTIONS_SUPPORTED', 'OUTCOMES', 'OUTPUTS']

/** Counts that are 0, while nobody has said that nil is meant. */
export function nilNotStated({ asked, cells, period }: Pick<CheckFacts, 'asked' | 'cells' | 'period'>): Finding[] {
  return asked
    .filter(({ code }) => nilIsStated.includes(code) && cells.sumOf(code) === 0 && !cells.isNil(code))
    .map(({ code, mayBeNil }) => ({
      code: 'NIL_NOT_STATED',
      figure: code,
      key: '',
      message: `${figureCatalogue[code].name}: none is recorded for ${period.inWords}. ${mayBeNil ? 'State nil if there were none; else record them.' : 'Nil cannot be stated of it: record them.'}`,
    }))
}
