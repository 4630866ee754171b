import type { TextAnswer, TextAnswerInput } from '../graphql/generated/graphql.ts'

/** By the key of the submission, so that an answer given while a draft is saved goes with its record, too. In this page only. */
const given = new Map<string, Map<string, TextAnswer>>()

/** Why a text stays that looks like a personal detail. */
export function answerText(submissionKey: string, token: string, answer: TextAnswer): void {
  given.set(submissionKey, new Map(given.get(submissionKey)).set(token, answer))
}

/** What was answered so far for everything that is sent under that key. */
export function textAnswersOf(submissionKey: string): TextAnswerInput[] {
  return [...(given.get(submissionKey) ?? [])].map(([token, answer]) => ({ token, answer }))
}
