import { assessmentConfidences, type AssessmentConfidence } from '../assessments/assessmentRecord.ts'
import type { AssessmentFacts } from '../assessments/assessmentRules.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { assessmentColumns, type AssessmentColumn, type AssessmentProblem, type AssessmentRow } from './assessmentColumns.ts'
import { plainName } from './cellValues.ts'
import { shownText } from './shownText.ts'
import { unreadableCells } from './unreadableCells.ts'

/** Facts, and everything that cannot be read. What is only missing is left for the rules to say. */
export type ReadAssessment = { facts: AssessmentFacts; problems: AssessmentProblem[] }

/** Reads a row of cells into facts. Nothing is guessed: a score is digits, a method one that we know. */
export function readAssessment(row: AssessmentRow, { assessmentMethods }: Pick<ReferenceData, 'assessmentMethods'>): ReadAssessment {
  const { cells } = row
  const score = scoreIn(cells.score)
  const method = [...assessmentMethods.values()].find(({ code, name }) => [code, name].some((one) => plainName(one) === plainName(cells.method)))
  const confidence = confidenceIn(cells.confidence)
  return {
    problems: [
      ...unreadableCells(row, assessmentColumns),
      ...unread('score', cells.score, score, 'is not a number: write digits, with a point before decimals and no commas, as 1062.5.'),
      ...unread('method', cells.method, method, `is not a method that we know: write ${[...assessmentMethods.keys()].join(' or ')}.`),
      ...unread('confidence', cells.confidence, confidence, 'is not known: write low, medium or high.'),
    ],
    facts: {
      assessedOn: cells.assessed_on,
      score: score ?? Number.NaN,
      band: cells.band,
      method: method?.code ?? null,
      methodVersion: cells.method_version,
      confidence: confidence ?? null,
      whyThisScore: cells.reason,
    },
  }
}

/** A comma might be a thousand's or a decimal one, so neither is read. */
function scoreIn(cell: string): number | undefined {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(cell.trim()) ? Number(cell.trim()) : undefined
}

function confidenceIn(cell: string): AssessmentConfidence | undefined {
  return assessmentConfidences.find((confidence) => plainName(confidence) === plainName(cell))
}

function unread(column: AssessmentColumn, cell: string, value: unknown, words: string): AssessmentProblem[] {
  return value === undefined && cell.trim() !== '' ? [{ column, message: `${shownText(cell)} ${words}` }] : []
}
