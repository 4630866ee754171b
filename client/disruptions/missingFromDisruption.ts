import { missing } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { DisruptionForm } from './disruptionForm.ts'

/** What is missing, in the API's own words: told together with what cannot be sent, so that nobody mends it in rounds. */
export function missingFromDisruption(form: DisruptionForm): Problem[] {
  const { target, grade, withheldGrade } = form
  const isGradingLeft = grade !== '' && grade === withheldGrade
  return [
    ...missing(form.whatHappened.trim(), 'whatHappened', 'Enter what happened'),
    ...(target.kind === 'OCG'
      ? missing(target.ocg, 'target.ocg', 'Choose the group')
      : missing(target.reference.trim(), 'target.reference', 'Enter a neutral reference of the target')),
    ...missing(form.threats.length, 'threats', 'Choose at least one threat'),
    ...missing(form.tactics.length, 'tactics', 'Choose at least one tactic'),
    ...form.outcomes.flatMap(({ kind, quantity }, index) => [
      ...missing(kind, `outcomes.${index}.kind`, 'Choose the kind of outcome'),
      ...missing(quantity.trim(), `outcomes.${index}.quantity`, 'Enter a number above 0. Leave the outcome out when there was none.'),
    ]),
    ...missing(form.gradeReason.trim() || isGradingLeft, 'gradeReason', 'Enter why you chose this grade'),
  ]
}
