import { type BreakdownCell, noneNamed } from '../../measures/breakdown.ts'
import { type GradeCounts, gradeCounts } from '../../measures/gradeCounts.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import { fewestShown } from '../../measures/singleRecords.ts'
import type { Force, ReferenceData, Unit } from '../../units/referenceData.ts'
import { type Beside, besideShare } from './besideShare.ts'
import type { ScoredOcgs } from './scoredOcgs.ts'
import { shareOrNone } from './shareOrNone.ts'

export type ForceMixRow = {
  force: Force
  unit: Unit | null
  counts: GradeCounts
  share: ShareOf | null
  residents: number | null
  residentsShare: number | null
  scoredOcgs: number
  assessedShare: number | null
  /** Null where one of the shares is not there. */
  besideResidents: Beside | null
  besideAssessed: Beside | null
  inWords: string
}

export type ForceMixFacts = {
  /** Of what was led, by any dimension. */
  cells: readonly BreakdownCell[]
  gross: number
  groups: ScoredOcgs
  /** Null for all units. */
  unit: Unit | null
  /** Who may not is given no share of scores of fewer than five groups. */
  mayOpenRecords: boolean
}

/**
 * What share of the work has each force taken part in, beside its share of residents and of assessed threat: local against regional interest?
 *
 * Unit: led disruptions; residents of Census 2021; scores of active groups by their owning force. Denominators: gross in which any force
 * took part (one with two forces counts in both rows, so shares add up to more than 100%); residents of all forces of the unit or of the
 * network, the City of London among them; the scores, by one method, of groups that these forces own. Interval: Wilson, 95%; residents and
 * scores are taken as known. The words say that shares differ, never why, nor which is right.
 *
 * @returns forces under their units in geographic order, a unit's own before those of others, which have a row where they took part
 * Checked in: test/unit/comparison/mix/mixes.test.ts.
 */
export function forceMix({ cells, gross, groups, unit, mayOpenRecords }: ForceMixFacts, { forces, units }: Pick<ReferenceData, 'forces' | 'units'>): ForceMixRow[] {
  const own = cells.filter(({ dimension }) => dimension === 'FORCE')
  const countsOf = (code: string) => gradeCounts(own.filter((cell) => cell.code === code))
  const naming = gross - countsOf(noneNamed).gross
  const ofUnits = unit ? unit.forces : [...units.values()].flatMap((one) => one.forces)
  const residentsOfAll = ofUnits.reduce((sum, force) => sum + (force.residents ?? 0), 0)
  const scoresOfAll = ofUnits.reduce((sum, { code }) => sum + groups.ofForce(code).scores, 0)
  const groupsOfAll = ofUnits.reduce((sum, { code }) => sum + groups.ofForce(code).ocgs, 0)
  const tellsScores = scoresOfAll > 0 && (mayOpenRecords || groupsOfAll >= fewestShown)
  const others = inUnitOrder([...forces.values()], units).filter(({ code }) => !ofUnits.some((force) => force.code === code) && own.some((cell) => cell.code === code))
  const rowOf = (force: Force, isOwn: boolean): ForceMixRow => {
    const counts = countsOf(force.code)
    const share = shareOrNone(counts.gross, naming)
    const { ocgs, scores } = groups.ofForce(force.code)
    const residents = force.hasPerHeadRates ? force.residents : null
    const residentsShare = isOwn && residents !== null && residentsOfAll > 0 ? residents / residentsOfAll : null
    const assessedShare = isOwn && tellsScores ? scores / scoresOfAll : null
    const besideResidents = share && residentsShare !== null ? besideShare(share, residentsShare) : null
    const besideAssessed = share && assessedShare !== null ? besideShare(share, assessedShare) : null
    const inWords = isOwn ? wordsOf({ share, residentsWord: residentsWord(force, besideResidents), assessedWord: assessedWord(besideAssessed, scoresOfAll > 0) }) : ofAnother(force)
    return { force, unit: force.unitCode === null ? null : (units.get(force.unitCode) ?? null), counts, share, residents, residentsShare, scoredOcgs: ocgs, assessedShare, besideResidents, besideAssessed, inWords }
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

function assessedWord(beside: Beside | null, hasScores: boolean): string {
  if (beside) return compared('assessed threat')[beside]
  return hasScores ? 'too few scored groups to say its share of assessed threat' : 'no scored group to compare with'
}

function wordsOf({ share, residentsWord: ofResidents, assessedWord: ofThreat }: { share: ShareOf | null; residentsWord: string; assessedWord: string }): string {
  if (!share) return 'No disruption to compare'
  return `${ofResidents.charAt(0).toUpperCase()}${ofResidents.slice(1)}; ${ofThreat}`
}

function ofAnother({ unitCode }: Force): string {
  return unitCode === null ? 'A force of no unit' : `A force of ${unitCode}: its residents and groups are not this unit’s`
}
