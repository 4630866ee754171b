import type { QuestionMeasures } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { answeredInWords, askedOutputsInWords, changeOf, isRunning, pointsInWords, whyMissing, yearInWords, yearToDayInWords } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

const measureWords: Readonly<Record<QuestionMeasures, string>> = {
  BEHAVIOUR_AT_FOLLOW_UP: 'behaviour reported at follow-up',
  INTENTION: 'stated intention',
}

/**
 * What a programme's years say: never reach alone, but with who answered and what changed, of one year.
 * Years are not pooled: people may come again, and questions differ. It is the latest year that is over, as one that
 * runs would look like a fall; only a change may be of a year before, which is then named.
 *
 * @param day London day of the figures
 */
export function programmeTitle(years: readonly ProgrammeYear[], day: string): string {
  const told = years.findLast((year) => !isRunning(year, day)) ?? years.at(-1)
  if (!told) return 'No output of this programme lies wholly in a financial year'
  const until = years.slice(0, years.indexOf(told) + 1)
  return `${yearToDayInWords(told, day)}: ${reached(told)}; ${answered(told)}; ${changed(until, told)}`
}

function reached({ peopleReached, outputsWithoutCount }: ProgrammeYear): string {
  if (typeof peopleReached !== 'number') return 'nobody counted the people reached'
  return `reached ${countOf(peopleReached, 'person', 'people')}${outputsWithoutCount > 0 ? ' where somebody counted' : ''}`
}

function answered(year: ProgrammeYear): string {
  if (!year.shareAnswered) return 'nobody was asked'
  return `${answeredInWords(year)} of questionnaires answered, sent in ${askedOutputsInWords(year)} outputs`
}

function changed(years: readonly ProgrammeYear[], told: ProgrammeYear): string {
  const behaviour = latestChange(years, told, 'BEHAVIOUR_AT_FOLLOW_UP')
  if (behaviour) return behaviour
  const why = `${measureWords.BEHAVIOUR_AT_FOLLOW_UP}: ${whyMissing(changeOf(told, 'BEHAVIOUR_AT_FOLLOW_UP'))}`
  return [latestChange(years, told, 'INTENTION'), why].filter(Boolean).join('; ')
}

function latestChange(years: readonly ProgrammeYear[], told: ProgrammeYear, measures: QuestionMeasures): string | null {
  const year = years.findLast((each) => changeOf(each, measures)?.change)
  const change = year && changeOf(year, measures)?.change
  if (!change) return null
  const when = year === told ? '' : ` in ${yearInWords(year)}`
  const isUnclear = change.lower <= 0 && change.upper >= 0
  return isUnclear
    ? `no clear change of ${measureWords[measures]}${when}: ${pointsInWords(change)}`
    : `${measureWords[measures]} ${pointsInWords(change)}${when}`
}
