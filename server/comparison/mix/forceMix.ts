import type { BreakdownCell } from '../../measures/breakdown.ts'
import { type GradeCounts, gradeCounts } from '../../measures/gradeCounts.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import type { Force, ReferenceData, Unit } from '../../units/referenceData.ts'
import { assessedShares } from './assessedShares.ts'
import { type Beside, besideShare } from './besideShare.ts'
import { areEnough, type ScoredOcgs } from './scoredOcgs.ts'
import { shareOrNone } from './shareOrNone.ts'

export type ForceMixRow = {
  force: Force
  unit: Unit | null
  counts: GradeCounts
  share: ShareOf | null
  residents: number | null
  residentsShare: number | null
  /** Null where so few groups were scored, here or in a row beside it, that this would tell of single ones. */
  scoredOcgs: number | null
  assessedShare: number | null
  /** Which part this force has in the work of the forces that the one method scored, as its share of scores is of theirs; null where it has no such share. */
  shareOfAssessed: ShareOf | null
  /** Null where one of the shares is not there. */
  besideResidents: Beside | null
  besideAssessed: Beside | null
  /** Whether its share of assessed threat is of all these forces, and not of those scored by the one method alone. */
  isAssessedOfAll: boolean
  inWords: string
}

export type ForceMixFacts = {
  /** Of what was led, by any dimension. */
  cells: readonly BreakdownCell[]
  groups: ScoredOcgs
  /** With its forces of the day; null for all units. */
  unit: Unit | null
  /** Who may not is given neither groups nor scores that tell of fewer than five groups. */
  mayOpenRecords: boolean
  /** Whether work is missing that residents and groups are not: nothing is compared then. */
  lacksReturns: boolean
}

/**
 * Which share of its forces' part in gross is that of each force, beside its share of residents and of assessed threat: local against
 * regional interest?
 *
 * Unit: led disruptions; residents of Census 2021; scores of active groups by their owning force. Denominators: how often forces of the
 * unit or of the network took part in gross (one with two forces counts once for each, as a share of anything else would be too large
 * beside shares that add up to 100%); residents of these forces, the City of London among them; the scores, by one method, of groups of
 * the forces that it scored, whose part in gross is compared among themselves, as `shareOfAssessed`. Interval: Wilson, 95%, as if each time were drawn by itself;
 * residents and scores are taken as known. The words say that shares differ, never why, nor which is right.
 *
 * @param reference forces and units as they belonged together on the day
 * @returns forces under their units in geographic order, a unit's own before those of others, which have a row where they took part
 * Checked in: test/unit/comparison/mix/mixes.test.ts.
 */
export function forceMix({ cells, groups, unit, mayOpenRecords, lacksReturns }: ForceMixFacts, { forces, units }: Pick<ReferenceData, 'forces' | 'units'>): ForceMixRow[] {
  const own = cells.filter(({ dimension }) => dimension === 'FORCE')
  const countsOf = (code: string) => gradeCounts(own.filter((cell) => cell.code === code))
  const ofUnits = unit ? unit.forces : [...units.values()].flatMap((one) => one.forces)
  const timesOfAll = ofUnits.reduce((sum, { code }) => sum + countsOf(code).gross, 0)
  const residentsOfAll = ofUnits.reduce((sum, force) => sum + (force.residents ?? 0), 0)
  const assessed = assessedShares(ofUnits, groups, { isNetwork: unit === null, mayOpenRecords })
  const timesOfAssessed = assessed.compared.reduce((sum, { code }) => sum + countsOf(code).gross, 0)
  const isAssessedOfAll = assessed.compared.length === ofUnits.length
  const others = inUnitOrder([...forces.values()], units).filter(({ code }) => !ofUnits.some((force) => force.code === code) && own.some((cell) => cell.code === code))
  const rowOf = (force: Force, isOwn: boolean): ForceMixRow => {
    const counts = countsOf(force.code)
    const share = isOwn ? shareOrNone(counts.gross, timesOfAll) : null
    const { ocgs } = groups.ofForce(force.code)
    const { scoredOcgs, share: assessedShare, whyNone } = isOwn ? assessed.of(force) : { scoredOcgs: mayOpenRecords || areEnough(ocgs) ? ocgs : null, share: null, whyNone: null }
    const residents = force.hasPerHeadRates ? force.residents : null
    const residentsShare = isOwn && residents !== null && residentsOfAll > 0 ? residents / residentsOfAll : null
    const besideResidents = share && residentsShare !== null && !lacksReturns ? besideShare(share, residentsShare) : null
    // Beside a share of the forces that one method scored stands the share of the work of the same forces.
    const shareOfAssessed = assessedShare === null || ocgs === 0 ? null : shareOrNone(counts.gross, timesOfAssessed)
    const besideAssessed = shareOfAssessed && assessedShare !== null && !lacksReturns ? besideShare(shareOfAssessed, assessedShare) : null
    const ofThreat = besideAssessed ? compared(isAssessedOfAll ? 'assessed threat' : 'assessed threat, among forces scored by one method')[besideAssessed] : (whyNone ?? (ocgs === 0 ? 'no scored group to compare with' : 'no disruption to compare'))
    const inWords = isOwn ? wordsOf({ share, lacksReturns, ofResidents: residentsWord(force, besideResidents), ofThreat }) : ofAnother(force)
    return { force, unit: force.unitCode === null ? null : (units.get(force.unitCode) ?? null), counts, share, residents, residentsShare, scoredOcgs, assessedShare, shareOfAssessed, besideResidents, besideAssessed, isAssessedOfAll, inWords }
  }
  return [...ofUnits.map((force) => rowOf(force, true)), ...others.map((force) => rowOf(force, false))]
}

function inUnitOrder(forces: Force[], units: ReadonlyMap<string, Unit>): Force[] {
  const place = ({ unitCode }: Force) => (unitCode === null ? undefined : units.get(unitCode)?.position) ?? units.size + 1
  return forces.toSorted((one, other) => place(one) - place(other))
}

const compared = (what: string) => ({ MORE: `more of the work than of ${what}`, LESS: `less of the work than of ${what}`, NO_CLEAR_DIFFERENCE: `no clear difference from its share of ${what}` })

function residentsWord({ code, residents }: Force, beside: Beside | null): string {
  if (beside) return compared('residents')[beside]
  if (residents === null) return 'it serves no residents'
  return code === 'CITY_OF_LONDON' ? `with ${residents.toLocaleString('en-GB')} residents its share of them is not compared` : 'its share of residents is not known'
}

function wordsOf({ share, lacksReturns, ofResidents, ofThreat }: { share: ShareOf | null; lacksReturns: boolean; ofResidents: string; ofThreat: string }): string {
  if (!share) return 'No disruption to compare'
  if (lacksReturns) return 'Returns missing: not compared'
  return `${ofResidents.charAt(0).toUpperCase()}${ofResidents.slice(1)}; ${ofThreat}`
}

function ofAnother({ unitCode }: Force): string {
  return unitCode === null ? 'A force of no unit' : `A force of ${unitCode}: it is in no share of this unit’s forces`
}
