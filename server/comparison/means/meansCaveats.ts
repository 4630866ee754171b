import { aboutInvention, aboutLondon } from '../../measures/caveats.ts'
import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { returnsSentence } from '../../measures/returnsBehind.ts'
import { censusInWords } from '../../units/residentsOn.ts'

/** What a reader must know before using figures of means: the most important first. */
export function meansCaveats({ isInvented, on: { basis, returns } }: { isInvented: boolean; on: Pick<BasisOfFigures, 'basis' | 'returns'> }): string[] {
  return [
    ...aboutInvention(isInvented),
    `${basis === 'AS_PUBLISHED'
      ? 'Staff, capabilities and budget are those of returns in the latest edition of each period.'
      : 'Staff, capabilities and budget are stated in returns alone: these are those of returns as they were last accepted.'} ${returnsSentence(returns)}.`,
    'They are as each unit states them, on the last day of the period of its return. Nobody else has checked them here.',
    `Staff are full-time equivalents of the unit’s own; partner staff work in it for other agencies. Residents are those of ${censusInWords}; a unit with more or fewer staff per resident is not better or worse for it.`,
    'The budget is that of the whole financial year, as the latest return in the period states it: returns are never added up.',
    'Inspection figures stand as they were published in 2015, on the residents and staff of then. They are not reckoned again and do not compare to the digit with what returns state.',
    aboutLondon,
    'British Transport Police serves no residents.',
  ]
}
