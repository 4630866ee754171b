import { roles } from '../access/roles.ts'
import { inThousands } from '../facts/inThousands.ts'
import { figureScope } from '../measures/figureScope.ts'
import { basisAsked, type BasisOfFigures } from '../measures/figuresOnBasis.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import { type Day, dayInWords, previousDay } from '../periods/day.ts'
import { momentInWords } from '../periods/momentInWords.ts'
import type { Period } from '../periods/period.ts'
import type { PackAsking } from './packAsking.ts'
import { type PackFact, packFormat } from './packContent.ts'
import type { PackRecord } from './packRecord.ts'

/** What the cover of a pack says of it. */
export type CoverFacts = {
  pack: Pick<PackRecord, 'asAt' | 'requestedAt' | 'requestedRole'>
  period: Period
  /** As far as there are figures: from returns they end with the last one. */
  counted: Period
  /** The first day that had not begun at its moment. */
  elapsedTo: Day
  on: Pick<BasisOfFigures, 'basis' | 'basisInWords' | 'returns' | 'gaps' | 'gapsFilled' | 'editions'>
}

/** The facts of the cover. Statements: those of basisAsked. */
export async function packFacts(asking: PackAsking, pack: CoverFacts['pack']): Promise<PackFact[]> {
  const scope = figureScope(asking, null, asking.asked)
  const { scope: counted, on } = await basisAsked(asking, scope, asking.asked)
  return factsOfCover({ pack, period: scope.period, counted: counted.period, elapsedTo: scope.elapsedTo, on })
}

/**
 * What a pack is about, what it is made from, and who asked for it, in words; who that is, is said by role alone.
 *
 * Checked in: test/unit/packs/packFacts.test.ts.
 */
export function factsOfCover({ pack: { asAt, requestedAt, requestedRole }, period, counted, elapsedTo, on }: CoverFacts): PackFact[] {
  return [
    { name: 'Period', text: `${periodInWords(period)}${endInWords(period, counted, elapsedTo)}` },
    { name: 'As at', text: `${momentInWords(asAt)}, London time: what was known at that moment, and nothing that came later.` },
    { name: 'Basis', text: `${on.basisInWords}.` },
    ...(on.editions.length > 0 ? [{ name: 'Editions', text: `${namesInWords(on.editions.map(inThousands))}.` }] : []),
    { name: 'Returns', text: `${capital(on.returns.inWords)}.` },
    { name: 'Gaps', text: gapsInWords(on) },
    { name: 'Asked for by', text: `${roles[requestedRole].inWords}, on ${momentInWords(requestedAt)}, London time.` },
    { name: 'Made with', text: `Longview, packs of format ${packFormat}.` },
    {
      name: 'What this pack is',
      text: 'What the board compares, frozen at one moment. Figures are not rounded, and nothing is withheld for publication: it is not for publication. For the public, use the public figures, which are rounded so that no small count can be worked out.',
    },
  ]
}

/** "Q2: July to September 2026, from 1 July 2026 to 30 September 2026." */
function periodInWords({ kind, inWords, from, to }: Period): string {
  return kind === 'CUSTOM' ? `${inWords}.` : `${inWords}, from ${dayInWords(from)} to ${dayInWords(previousDay(to))}.`
}

/** Where figures end before their period does. */
function endInWords(period: Period, counted: Period, elapsedTo: Day): string {
  if (counted.to < period.to) return ` Figures from returns end with ${dayInWords(previousDay(counted.to))}.`
  return elapsedTo < period.to ? ` It had not ended at that moment: figures go to ${dayInWords(previousDay(elapsedTo))}.` : ''
}

function gapsInWords({ basis, gaps, gapsFilled }: CoverFacts['on']): string {
  if (basis === 'AS_RECORDED') return 'Figures as recorded are made from records, not from returns.'
  if (gaps.length === 0) return 'None: every return behind these figures is there.'
  const [are, their] = gaps.length === 1 ? ['return is', 'its place is'] : ['returns are', 'their places are']
  return gapsFilled
    ? `${inThousands(gaps.length)} ${are} not there on this basis: ${their} filled with what is recorded.`
    : `${inThousands(gaps.length)} ${are} not there on this basis, and not filled: what ${gaps.length === 1 ? 'it' : 'they'} would add is not known, which is not 0.`
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
