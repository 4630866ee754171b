import type { Problem } from '../parts/problem.ts'

/** Problems with fields that this page has; another one is told without a link, which would lead nowhere. */
export function problemsOnPage(problems: readonly Problem[], fields: readonly string[]): Problem[] {
  return problems.map((problem) => (fields.includes(problem.field) ? problem : { ...problem, field: '' }))
}
