import type { ForceMixRow } from './forceMix.ts'
import { shareInWords, sharesInWords } from './shareInWords.ts'
import type { MixRow } from './strandMix.ts'
import type { ThreatMixRow } from './threatMix.ts'

/**
 * What the mix says in sentences, each with its uncertainty: the share of pursue, the threats that differ most from the
 * scored groups, and how many forces differ from their share of residents and of assessed threat.
 *
 * Why so little: a share is above or below another, and nothing here says why, nor what ought to be. Nothing is said where nothing can be.
 *
 * Checked in: test/unit/comparison/mix/mixes.test.ts.
 */
export function mixFindings({ byStrand, byThreat, byForce }: { byStrand: readonly MixRow[]; byThreat: readonly ThreatMixRow[]; byForce: readonly ForceMixRow[] }): string[] {
  return [
    ...ofPursue(byStrand),
    ...ofThreats(byThreat),
    ...ofForces(byForce.flatMap(({ besideResidents }) => besideResidents ?? []), 'residents'),
    ...ofForces(byForce.flatMap(({ besideAssessed }) => besideAssessed ?? []), 'assessed threat', byForce.every(({ isAssessedOfAll }) => isAssessedOfAll) ? '' : ' scored by one method'),
  ]
}

function ofPursue(byStrand: readonly MixRow[]): string[] {
  return byStrand.flatMap(({ code, name, share }) =>
    code === 'PURSUE' && share ? [`${name} is ${shareInWords(share)} of gross.`] : [])
}

function ofThreats(byThreat: readonly ThreatMixRow[]): string[] {
  const gapOf = ({ share, shareOfScoredOcgs }: ThreatMixRow) => Math.abs((share?.share ?? 0) - (shareOfScoredOcgs?.share ?? 0))
  const compared = byThreat.filter(({ beside }) => beside !== null)
  if (compared.length === 0) return []
  const furthest = (which: 'MORE' | 'LESS') => compared.filter(({ beside }) => beside === which).toSorted((one, other) => gapOf(other) - gapOf(one)).slice(0, 1)
  const said = [...furthest('MORE'), ...furthest('LESS')].flatMap(({ name, share, shareOfScoredOcgs, beside }) => {
    if (!share || !shareOfScoredOcgs) return []
    const [ofWork, ofGroups] = sharesInWords(share, shareOfScoredOcgs)
    return [`${name}: ${ofWork} of the work, ${ofGroups} of the scored groups: ${beside === 'MORE' ? 'more' : 'less'} of the work than of the groups.`]
  })
  return said.length > 0 ? said : ['No threat has clearly more or less of the work than of the scored groups: all 95% intervals overlap.']
}

function ofForces(beside: readonly ('MORE' | 'LESS' | 'NO_CLEAR_DIFFERENCE')[], what: string, which = ''): string[] {
  if (beside.length < 2) return []
  const many = (lies: (typeof beside)[number]) => beside.filter((one) => one === lies).length
  return [`Of ${beside.length} forces${which}, the share of ${which === '' ? 'forces’ part' : 'the part of these forces'} in gross is above the share of ${what} in ${many('MORE')}, below it in ${many('LESS')} and not clearly different in ${many('NO_CLEAR_DIFFERENCE')} (95% intervals).`]
}
