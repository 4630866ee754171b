import { groupedBy } from '../facts/groupedBy.ts'
import { inThousands } from '../facts/inThousands.ts'
import { dayInWords } from '../periods/day.ts'
import { scoreInWords } from '../assessments/scoreInWords.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { AssessmentEvent } from '../effects/sequence.ts'
import type { Finding, GroupFacts } from './groupFacts.ts'
import { mostPressingFirst } from './mostPressingFirst.ts'

/**
 * Active groups by their latest score: for each scoring method, and each version of it, a list of its own, the highest score first.
 *
 * Why: scores by different methods or versions are never compared, so each has its own highest.
 *
 * @returns the list of most groups first; of those as long in the order of the methods, of one method the latest version first
 */
export function highestScore(groups: readonly GroupFacts[], { assessmentMethods }: Pick<ReferenceData, 'assessmentMethods'>): Finding[][] {
  const scored = groups.flatMap(({ ocgId, status, latest }) => (status === 'ACTIVE' && latest ? [{ ocgId, latest }] : []))
  const positions = new Map([...assessmentMethods.keys()].map((code, index) => [code, index]))
  const byScale = [...groupedBy(scored, ({ latest }) => JSON.stringify([latest.methodCode, latest.methodVersion])).values()].toSorted((one, other) => {
    const [a, b] = [latestOf(one), latestOf(other)]
    return other.length - one.length || (positions.get(a.methodCode) ?? 0) - (positions.get(b.methodCode) ?? 0) || (a.methodVersion < b.methodVersion ? 1 : -1)
  })
  return byScale.map((ofOne) => {
    const { methodCode, methodVersion } = latestOf(ofOne)
    const scale = `${known(assessmentMethods, methodCode).name} ${methodVersion}`
    const scores = ofOne.map(({ latest }) => latest.score).toSorted((a, b) => b - a)
    return mostPressingFirst(
      ofOne.map(({ ocgId, latest }) => ({
        ocgId,
        pressing: latest.score,
        inWords: () => `Score ${scoreInWords(latest.score)} by ${scale} on ${dayInWords(latest.assessedOn)}: ${placeInWords(scores.indexOf(latest.score) + 1, ofOne.length)}`,
      })),
    )
  })
}

/** "number 3 of 57 active groups scored by this method": groups of one score have one place. */
function placeInWords(place: number, of: number): string {
  return of === 1 ? 'the only active group scored by this method' : `number ${inThousands(place)} of ${inThousands(of)} active groups scored by this method`
}

function latestOf([first]: readonly { latest: AssessmentEvent }[]): AssessmentEvent {
  if (!first) throw new RangeError('A list of scores has at least one')
  return first.latest
}
