import type { FindingKind } from './textFinding.ts'

/** Why a text stays that looks like a personal detail: it is not one, or the record needs it. */
export const textAnswers = ['NOT_PERSONAL', 'NEEDED'] as const
export type TextAnswer = (typeof textAnswers)[number]

/** What a submission or a draft brings along to answer findings; answers to what is not found are passed over. */
export type WithTextAnswers = { textAnswers?: { token: string; answer: TextAnswer }[] | null | undefined }

/** That a finding was answered, and how: what the trail keeps of it. Neither the text nor its token. */
export type AnsweredText = { kind: FindingKind; answer: TextAnswer; field: string }
