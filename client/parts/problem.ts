/** Why something was refused. `field` is its path in the API's input, '' when it is about the whole. */
export interface Problem {
  field: string
  message: string
}

/** The first problem of a field, or of what lies in it when nothing else shows that. */
export function problemOf(problems: readonly Problem[], field: string, isWhole = false): string | undefined {
  const found = problems.find((problem) => problem.field === field || (isWhole && problem.field.startsWith(`${field}.`)))
  return found?.message
}

/** The API names fields from the input or from its facts; the page's fields are named from the facts. */
export function fromFacts(problem: Problem): Problem {
  return { ...problem, field: problem.field.replace(/^(input\.)?(facts\.)?/, '') }
}
