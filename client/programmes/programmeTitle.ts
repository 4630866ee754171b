import type { QuestionMeasures } from '../graphql/generated/graphql.ts'
import { countOf, shareInWords } from '../parts/numberInWords.ts'
import { changeOf, pointsInWords, whyMissing, yearInWords } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

const measureWords: Readonly<Record<QuestionMeasures, string>> = {
  BEHAVIOUR_AT_FOLLOW_UP: 'behaviour reported at follow-up',
  INTENTION: 'stated intention',
}

/**
 * What a programme's years say: never reach alone, but with who answered and what changed.
 * The change is of the latest year that has one: years are not pooled, as their questions may differ.
 */
export function programmeTitle(years: readonly ProgrammeYear[]): string {
  if (years.length === 0) return 'No output of this programme lies wholly in a financial year'
  return `${reached(years)}; ${answered(years)}; ${changed(years)}`
}

function reached(years: readonly ProgrammeYear[]): string {
  const counted = years.filter((year) => typeof year.peopleReached === 'number')
  if (counted.length === 0) return 'Nobody counted the people reached'
  const people = countOf(sumOf(counted.map((year) => year.peopleReached)), 'person', 'people')
  const isWhole = years.every((year) => year.outputsWithoutCount === 0)
  return `Reached ${people} in ${countOf(years.length, 'financial year')}${isWhole ? '' : ', where somebody counted'}`
}

function answered(years: readonly ProgrammeYear[]): string {
  const asked = sumOf(years.map((year) => year.asked))
  if (asked === 0) return 'nobody was asked'
  return `${shareInWords(sumOf(years.map((year) => year.answered)) / asked)} of questionnaires were answered`
}

function changed(years: readonly ProgrammeYear[]): string {
  const behaviour = latestChange(years, 'BEHAVIOUR_AT_FOLLOW_UP')
  if (behaviour) return behaviour
  const last = years.at(-1)
  const why = `${measureWords.BEHAVIOUR_AT_FOLLOW_UP}: ${whyMissing(last && changeOf(last, 'BEHAVIOUR_AT_FOLLOW_UP'))}`
  return [latestChange(years, 'INTENTION'), why].filter(Boolean).join('; ')
}

function latestChange(years: readonly ProgrammeYear[], measures: QuestionMeasures): string | null {
  const year = years.findLast((each) => changeOf(each, measures)?.change)
  const change = year && changeOf(year, measures)?.change
  if (!change) return null
  const isUnclear = change.lower <= 0 && change.upper >= 0
  const when = `in ${yearInWords(year)}`
  return isUnclear
    ? `no clear change of ${measureWords[measures]} ${when}: ${pointsInWords(change)}`
    : `${measureWords[measures]} ${pointsInWords(change)} ${when}`
}

function sumOf(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}
