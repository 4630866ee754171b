import { RefusedError, type Problem } from '../errors.ts'
import { findingInWords } from '../screening/textFinding.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import type { RowProblem } from './fileRows.ts'
import { shownText } from './shownText.ts'

/** A row that names what is wrong by column; nothing of it was recorded. */
export class RowRefusedError extends Error {
  readonly problems: RowProblem[]
  constructor(problems: RowProblem[]) {
    super('A row was refused')
    this.problems = problems
  }
}

/** Why a use case refused a row. What looks like a personal detail cannot be answered for in a file: a person says so of one record. */
export function refusalsOf(error: unknown): Problem[] {
  if (error instanceof TextWarningError) {
    return error.findings.map(({ field, kind, found }) => ({
      field: field.replace(/^facts\./, ''),
      message: `${shownText(found)} looks like ${findingInWords[kind]}. Take it out, or record this row in Longview, where you can say why it stays.`,
    }))
  }
  if (!(error instanceof RefusedError)) throw error
  return error.problems.length > 0 ? error.problems : [{ field: '', message: error.message }]
}

/** A refusal as a sentence. */
export function asSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
