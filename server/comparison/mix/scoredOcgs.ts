import { dayInWords, type Day } from '../../periods/day.ts'
import { fewestShown } from '../../measures/singleRecords.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import type { ActiveOcgs } from '../figures/activeOcgs.ts'

/** Active groups of a day as the mix sets the work beside them. */
export type ScoredOcgs = {
  /** Groups with a score by any method. */
  scored: number
  /** Those of them that name a threat. */
  scoredWithThreat: number
  scoredOfThreat: (code: string) => number
  /** Groups, and the sum of their scores, of an owning force, by the one method; and its groups scored by others. */
  ofForce: (code: string) => { ocgs: number; scores: number; byOthers: number }
  /** How many groups were scored by that method. */
  byMethod: number
  /** Which method that is, and what it leaves out, in words. */
  inWords: string
}

/**
 * Groups with a score, by threat and by owning force.
 *
 * Why one method: scores of different methods, or of versions of one, are never added up. The method and version by which most of these
 * groups were scored last counts, and the page says what that leaves out. Counts of groups are of every method.
 *
 * @param groups of one unit or of all, as readActiveOcgs gives them
 * @param onDay the day of the groups
 * Checked in: test/unit/comparison/mix/scoredOcgs.test.ts.
 */
export function scoredOcgs(groups: readonly ActiveOcgs[], onDay: Day, reference: Pick<ReferenceData, 'assessmentMethods'>): ScoredOcgs {
  const all = groups.filter(({ dimension }) => dimension === 'ALL')
  const scored = sum(all.filter(({ method }) => method !== null))
  const ofMethods = new Map<string, number>()
  for (const { method, ocgs } of all) if (method !== null) ofMethods.set(method, (ofMethods.get(method) ?? 0) + ocgs)
  const [most] = [...ofMethods].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
  const [method, byMethod] = most ?? [null, 0]
  const ofThreat = (code: string) => sum(groups.filter((row) => row.dimension === 'THREAT' && row.code === code && row.method !== null))
  const never = sum(all) - scored
  return {
    scored,
    scoredWithThreat: scored - ofThreat('NONE'),
    scoredOfThreat: ofThreat,
    ofForce: (code) => {
      const ofForce = groups.filter((row) => row.dimension === 'FORCE' && row.code === code && row.method !== null)
      const own = ofForce.filter((row) => row.method === method)
      return { ocgs: sum(own), scores: own.reduce((total, { scores }) => total + scores, 0), byOthers: sum(ofForce) - sum(own) }
    },
    byMethod,
    inWords: method === null
      ? `No group that was active on ${dayInWords(onDay)} had a score, so no assessed threat is shown.`
      : `Scores of ${methodInWords(method, reference)}, by which ${count(byMethod)} of the ${count(scored)} scored groups active on ${dayInWords(onDay)} were assessed last. ${leftOut(scored - byMethod, never)}`,
  }
}

/** May that many groups of a unit be told of to somebody who may not open its records? As with disruptions: none, or five and more. */
export function areEnough(ocgs: number): boolean {
  return ocgs === 0 || ocgs >= fewestShown
}

function leftOut(byOthers: number, never: number): string {
  const parts = [
    ...(byOthers > 0 ? [`${count(byOthers)} scored by another method or version`] : []),
    ...(never > 0 ? [`${count(never)} never assessed`] : []),
  ]
  return parts.length > 0 ? `Left out: ${parts.join(' and ')}.` : 'None is left out.'
}

/** "OCGM 2" as "Organised crime group mapping, version 2". */
function methodInWords(method: string, { assessmentMethods }: Pick<ReferenceData, 'assessmentMethods'>): string {
  const [code = method, ...version] = method.split(' ')
  return `${assessmentMethods.get(code)?.name ?? code}, version ${version.join(' ')}`
}

function sum(rows: readonly { ocgs: number }[]): number {
  return rows.reduce((total, { ocgs }) => total + ocgs, 0)
}

const count = (of: number) => of.toLocaleString('en-GB')
