import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import { parseDay, type Day } from '../periods/day.ts'
import { requireYear } from '../periods/requireYear.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { AssessmentConfidence } from './assessmentRecord.ts'

type Maybe<T> = T | null | undefined

/** The facts of an assessment as somebody sends them. */
export type AssessmentFacts = {
  assessedOn: string
  score: number
  band: string
  method?: Maybe<string>
  methodVersion?: Maybe<string>
  confidence?: Maybe<AssessmentConfidence>
  whyThisScore: string
}

/** The same facts as they are stored: as given, never computed. */
export type KeptAssessment = {
  assessedOn: Day
  score: number
  band: string
  methodCode: string
  methodVersion: string
  confidence: AssessmentConfidence
  whyThisScore: string
}

/** Scores are kept with three decimals and below a million, as the column is. */
const beyondScores = 1_000_000

/** What is missing or contradictory in the facts of an assessment, everything at once. */
export function assessmentProblems(
  facts: AssessmentFacts,
  { reference, today }: { reference: Pick<ReferenceData, 'assessmentMethods'>; today: Day },
): Problem[] {
  const { day, problems } = readAssessedOn(facts.assessedOn, today)
  return [
    ...problems,
    ...scoreProblems(facts.score),
    ...textProblems('band', facts.band, { name: 'the band that goes with the score, as the method names it', atMost: 40, isRequired: true }),
    ...methodProblems(facts, reference, day),
    ...(facts.confidence ? [] : [{ field: 'confidence', message: 'Choose how sure the assessor is: low, medium or high' }]),
    ...textProblems('whyThisScore', facts.whyThisScore, { name: 'why the group has this score', atMost: 4_000, isRequired: true }),
  ]
}

function readAssessedOn(text: string, today: Day): { day: Day | null; problems: Problem[] } {
  const field = 'assessedOn'
  const given = tidy(text)
  if (given === null) return { day: null, problems: [{ field, message: 'Enter the day on which the group was assessed' }] }
  try {
    const day = parseDay(given)
    requireYear(Number(day.slice(0, 4)))
    return { day, problems: day > today ? [{ field, message: 'The day must be today or in the past' }] : [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { day: null, problems: [{ field, message: error.message }] }
  }
}

function scoreProblems(score: number): Problem[] {
  const field = 'score'
  if (!Number.isFinite(score)) return [{ field, message: 'Enter the score as a number, as 62.5' }]
  if (score < 0) return [{ field, message: 'Enter a score of 0 or more: no method gives less' }]
  if (score >= beyondScores) return [{ field, message: `Enter a score below ${beyondScores.toLocaleString('en-GB')}` }]
  if (Number(score.toFixed(3)) !== score) return [{ field, message: 'Enter the score with at most 3 decimals' }]
  return []
}

function methodProblems({ method, methodVersion }: AssessmentFacts, { assessmentMethods }: Pick<ReferenceData, 'assessmentMethods'>, day: Day | null): Problem[] {
  const code = tidy(method)
  return [
    ...(code === null
      ? [{ field: 'method', message: 'Choose the method: a score says nothing without the method that gave it' }]
      : codeProblems('method', code, assessmentMethods, 'method', day)),
    ...(tidy(methodVersion) === null
      ? [{ field: 'methodVersion', message: 'Enter the version of the method: scores of different versions are never compared' }]
      : textProblems('methodVersion', keptVersion(methodVersion), { name: 'the version of the method', atMost: 20, isRequired: true })),
  ]
}

/** A version as it is kept and compared: two that differ in spaces alone are one. */
function keptVersion(version: Maybe<string>): string {
  return (tidy(version) ?? '').replace(/[ \t\r\n]+/g, ' ')
}

/**
 * Facts that have passed the rules, as they are stored.
 *
 * @throws RangeError when they have not: without a method, its version or the confidence nothing can be stored
 */
export function keptAssessment({ assessedOn, score, band, method, methodVersion, confidence, whyThisScore }: AssessmentFacts): KeptAssessment {
  const methodCode = tidy(method)
  if (methodCode === null || !confidence) throw new RangeError('An assessment is kept with its method and its confidence')
  return { assessedOn: keptText(assessedOn), score, band: keptText(band), methodCode, methodVersion: keptVersion(methodVersion), confidence, whyThisScore: keptText(whyThisScore) }
}
