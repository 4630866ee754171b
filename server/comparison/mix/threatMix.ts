import { type BreakdownCell, isRecordable, noneNamed } from '../../measures/breakdown.ts'
import { gradeCounts } from '../../measures/gradeCounts.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import type { Span } from '../../periods/span.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import { type Beside, besideShare } from './besideShare.ts'
import { rowsWithheld } from './rowsWithheld.ts'
import { areEnough, type ScoredOcgs } from './scoredOcgs.ts'
import { shareOrNone } from './shareOrNone.ts'
import type { MixRow } from './strandMix.ts'

export type ThreatMixRow = MixRow & {
  /** Null where so few groups were scored, here or in a row beside it, that this would tell of single ones. */
  scoredOcgs: number | null
  shareOfScoredOcgs: ShareOf | null
  /** Null where one of the shares is not there. */
  beside: Beside | null
  inWords: string
  assessedPriority: string | null
}

export type ThreatMixFacts = {
  /** Of what was led, by any dimension. */
  cells: readonly BreakdownCell[]
  gross: number
  groups: ScoredOcgs
  /** In words, by threat. */
  priorities: ReadonlyMap<string, string>
  period: Span
  /** Who may not is given no count of fewer than five groups, nor one from which such a count could be reckoned. */
  mayOpenRecords: boolean
  /** Whether work is missing that groups are not: nothing is compared then. */
  lacksReturns: boolean
}

const besideInWords = {
  MORE: 'More of the work than of the scored groups', LESS: 'Less of the work than of the scored groups', NO_CLEAR_DIFFERENCE: 'No clear difference',
} as const satisfies Record<Beside, string>

/**
 * What share of the work is against each threat, beside the share of scored active groups that name it?
 *
 * Unit: led disruptions, and groups. Denominators: gross disruptions that name any threat, and scored active groups that name any. What
 * names two threats counts in both rows, so shares add up to more than 100% on both sides. What names none has a row of its own, where
 * there is any, and is in no share. Interval: Wilson, 95%; the words compare the two intervals and say no more.
 *
 * Checked in: test/unit/comparison/mix/mixes.test.ts.
 */
export function threatMix(
  { cells, gross, groups, priorities, period, mayOpenRecords, lacksReturns }: ThreatMixFacts, { threats }: Pick<ReferenceData, 'threats'>,
): ThreatMixRow[] {
  const own = cells.filter(({ dimension }) => dimension === 'THREAT')
  const countsOf = (code: string) => gradeCounts(own.filter((cell) => cell.code === code))
  const naming = gross - countsOf(noneNamed).gross
  const tellsAny = mayOpenRecords || areEnough(groups.scored)
  const withheld = rowsWithheld([...threats.keys()].map((code) => ({ code, ocgs: groups.scoredOfThreat(code) })))
  const tellsOf = (code: string) => mayOpenRecords || (tellsAny && !withheld.has(code))
  const rows = [...threats.values()].flatMap((threat): ThreatMixRow[] => {
    const { code, name } = threat
    const [counts, scored] = [countsOf(code), groups.scoredOfThreat(code)]
    const tellsGroups = tellsOf(code)
    const isThere = isRecordable(threat, period) || (tellsGroups && scored > 0) || own.some((cell) => cell.code === code)
    if (!isThere) return []
    const share = shareOrNone(counts.gross, naming)
    const shareOfScoredOcgs = tellsGroups ? shareOrNone(scored, groups.scoredWithThreat) : null
    const beside = share && shareOfScoredOcgs && !lacksReturns ? besideShare(share, shareOfScoredOcgs) : null
    const assessedPriority = priorities.get(code) ?? null
    return [{ code, name, counts, share, scoredOcgs: tellsGroups ? scored : null, shareOfScoredOcgs, beside, inWords: beside ? besideInWords[beside] : whyNot({ share, tellsGroups, lacksReturns }), assessedPriority }]
  })
  const [counts, scored] = [countsOf(noneNamed), groups.scoredOfThreat(noneNamed)]
  const tellsGroups = mayOpenRecords || (tellsAny && areEnough(scored))
  if ((scored === 0 || !tellsGroups) && !own.some((cell) => cell.code === noneNamed)) return rows
  const inWords = 'They name no threat, and are in no share'
  return [...rows, { code: noneNamed, name: 'No threat named', counts, share: null, scoredOcgs: tellsGroups ? scored : null, shareOfScoredOcgs: null, beside: null, inWords, assessedPriority: null }]
}

function whyNot({ share, tellsGroups, lacksReturns }: { share: ShareOf | null; tellsGroups: boolean; lacksReturns: boolean }): string {
  if (!share) return 'No disruption to compare'
  if (lacksReturns) return 'Returns missing: not compared'
  return tellsGroups ? 'No scored group to compare with' : 'Too few scored groups here or in a row beside it to compare with'
}
