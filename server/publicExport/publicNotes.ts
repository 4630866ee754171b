import { basisCaveats } from '../measures/basisCaveats.ts'
import { aboutDisruptions } from '../measures/caveats.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import type { FigureScope } from '../measures/figureScope.ts'
import { inventedFiguresInWords } from '../measures/inventedFiguresInWords.ts'
import { returnsSentence } from '../measures/returnsBehind.ts'
import { previousDay } from '../periods/day.ts'
import type { PublicNote } from './publicFile.ts'

type Facts = { scope: Pick<FigureScope, 'period' | 'asAt'>; on: BasisOfFigures; withheld: number; isInvented: boolean }

/**
 * What a public reader must know of the figures, in words.
 *
 * Why no number of records dated too loosely: it is a count of records, and not rounded.
 *
 * Checked in: test/api/publicExport/publicExport.test.ts.
 */
export function publicNotes({ scope: { period, asAt }, on, withheld, isInvented }: Facts): PublicNote[] {
  return [
    ...(isInvented ? [{ name: 'Invented data', text: inventedFiguresInWords }] : []),
    {
      name: 'Rounding',
      text: 'Rounded for publication: every count to the nearest 5, the same count always to the same value. Counts from 0 to 4 are “fewer than 5”, so that none and a few look alike. A total is rounded from the true sum, so rounded parts need not add up to it.',
    },
    { name: 'Withheld', text: withheldInWords(withheld) },
    { name: 'Period', text: `${period.inWords}: ${period.from} to ${previousDay(period.to)}` },
    { name: 'As at', text: `${asAt.toISOString()}: what was known at that moment` },
    { name: 'Basis', text: [`${on.basisInWords}.`, ...ofBasis(on)].join(' ') },
    { name: 'Returns', text: `${returnsSentence(on.returns)}.` },
    { name: 'Disruptions', text: [...aboutDisruptions, 'One that is dated too roughly for the period is not counted.'].join(' ') },
    { name: 'Units', text: 'Units stand in geographic order. They record and grade differently and differ in size: this is no ranking.' },
  ]
}

function ofBasis(on: BasisOfFigures): string[] {
  return on.basis === 'AS_RECORDED' ? ['What is recorded or corrected later changes them.'] : basisCaveats(on)
}

function withheldInWords(withheld: number): string {
  if (withheld === 0) return 'Nothing is withheld.'
  const [are, them] = withheld === 1 ? ['count is', 'it'] : ['counts are', 'them']
  return `${withheld} ${are} withheld: with ${them}, rounded, or with the rounded value next to it, a count of fewer than 5 could be worked out.`
}
