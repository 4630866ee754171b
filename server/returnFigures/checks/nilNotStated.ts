import { figureCatalogue } from '../figureCatalogue.ts'
import { statedNil } from '../isNilReturn.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Counts that are 0, while nobody has said that nil is meant. */
export function nilNotStated({ asked, cells, period }: Pick<CheckFacts, 'asked' | 'cells' | 'period'>): Finding[] {
  return asked
    .filter(({ code }) => statedNil.includes(code) && cells.sumOf(code) === 0 && !cells.isNil(code))
    .map(({ code, mayBeNil }) => ({
      code: 'NIL_NOT_STATED',
      figure: code,
      key: '',
      message: `${figureCatalogue[code].name}: none is recorded for ${period.inWords}. ${mayBeNil ? 'State nil if there were none; else record them.' : 'Nil cannot be stated of it: record them.'}`,
    }))
}
