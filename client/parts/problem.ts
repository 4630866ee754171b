import type { LinkProps } from '@tanstack/react-router'

/** Why something was refused. `field` is its path in the API's input, '' when it is about the whole. */
export interface Problem {
  field: string
  message: string
  /** A page on which it is mended, where it is not on this one. */
  link?: { text: string } & Pick<LinkProps, 'to' | 'params'>
}

/**
 * What was typed, as the API's facts: `known` is what the API will refuse in them, as far as the page can tell.
 * Or, in `problems`, what cannot even be sent, and with it what is known.
 */
export type MadeFacts<Facts> = { facts: Facts; known?: readonly Problem[] } | { problems: Problem[] }

/** The problem of a field that is empty; none where something is there. */
export function missing(isThere: unknown, field: string, message: string): Problem[] {
  return isThere ? [] : [{ field, message }]
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

/** "Question 2: enter the question": of many alike, which one. Same words in the summary and at the field. */
export function inPlace(problem: Problem, place: string | null): Problem {
  if (place === null) return problem
  const { message } = problem
  // "URN" keeps its capitals.
  const rest = /^\p{Lu}\p{Ll}/u.test(message) ? message.charAt(0).toLowerCase() + message.slice(1) : message
  return { ...problem, message: `${place}: ${rest}` }
}
