import type { ReturnQueryAnswer, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'

type Query = WholeReturnFragment['queries'][number]

/** Id of the box for the answer to a query. */
export function answerField(query: string): string {
  return `answer-${query}`
}

/**
 * What is typed, as the API takes it: one answer to each query that something is typed for.
 *
 * @param typed by the id of the query
 */
export function answersTyped(queries: readonly Query[], typed: Readonly<Record<string, string>>): { answers: ReturnQueryAnswer[]; problems: Problem[] } {
  const open = queries.filter(({ isOpen }) => isOpen)
  const answers = open.flatMap(({ id }) => {
    const words = typed[id]?.trim() ?? ''
    return words ? [{ query: id, words }] : []
  })
  const [first] = open
  return { answers, problems: answers.length > 0 || !first ? [] : [{ field: answerField(first.id), message: 'Enter an answer to at least one question' }] }
}

/** The API names answers by their place among those sent; the page by the query. */
export function answerPlace(field: string, sent: readonly ReturnQueryAnswer[]): string {
  const [, index = ''] = /^(?:input\.)?answers\.(\d+)/.exec(field) ?? []
  const answer = index ? sent[Number(index)] : undefined
  return answer ? answerField(String(answer.query)) : ''
}
