import type { EffectDimension, Grade, SequenceSelection } from '../graphql/generated/graphql.ts'
import { impactAddressWords, validateImpactSearch, type ImpactSearch } from '../measures/impactSearch.ts'
import { gradesInOrder } from '../parts/gradeWords.ts'
import { codeIn, oneOf, onlyGiven, type RawSearch } from '../routing/searchValues.ts'

/** A unit, a force, or the network where neither is named. */
export interface PlaceSearch extends ImpactSearch {
  unit?: string | undefined
  force?: string | undefined
}

/** The address of "Does it last?": with two groups of disruptions to compare, where they are chosen. */
export interface LastingSearch extends PlaceSearch {
  oneTactic?: string | undefined
  oneThreat?: string | undefined
  oneGrade?: Grade | undefined
  otherTactic?: string | undefined
  otherThreat?: string | undefined
  otherGrade?: Grade | undefined
}

/** The address of "Tactics". */
export interface TacticsSearch extends PlaceSearch {
  by?: EffectDimension | undefined
}

export function placeSearch(raw: RawSearch): PlaceSearch {
  const unit = codeIn(raw, 'unit')
  // A unit and a force together would be neither.
  return { ...validateImpactSearch(raw), unit, force: unit ? undefined : codeIn(raw, 'force') }
}

export function lastingSearch(raw: RawSearch): LastingSearch {
  return {
    ...placeSearch(raw),
    oneTactic: codeIn(raw, 'oneTactic'),
    oneThreat: codeIn(raw, 'oneThreat'),
    oneGrade: oneOf(raw, 'oneGrade', gradesInOrder),
    otherTactic: codeIn(raw, 'otherTactic'),
    otherThreat: codeIn(raw, 'otherThreat'),
    otherGrade: oneOf(raw, 'otherGrade', gradesInOrder),
  }
}

export function tacticsSearch(raw: RawSearch): TacticsSearch {
  return { ...placeSearch(raw), by: oneOf(raw, 'by', ['TACTIC', 'THREAT', 'GRADE']) }
}

/** The two selections of an address; none where either is empty. */
export function comparedIn(search: LastingSearch): { one: SequenceSelection; other: SequenceSelection } | null {
  const one = onlyGiven<SequenceSelection>({ tactic: search.oneTactic, threat: search.oneThreat, grade: search.oneGrade })
  const other = onlyGiven<SequenceSelection>({ tactic: search.otherTactic, threat: search.otherThreat, grade: search.otherGrade })
  return Object.keys(one).length > 0 && Object.keys(other).length > 0 ? { one, other } : null
}

const placeWords = { ...impactAddressWords, unit: 'unit', force: 'force' }

export const lastingAddressWords = {
  ...placeWords, oneTactic: 'first tactic', oneThreat: 'first threat', oneGrade: 'first grade',
  otherTactic: 'second tactic', otherThreat: 'second threat', otherGrade: 'second grade',
}

export const tacticsAddressWords = { ...placeWords, by: 'choice of rows' }
