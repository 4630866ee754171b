import type { QuestionDates } from './questionDates.ts'
import type { QuestionPage } from './questionPages.ts'

/** A name of an address, and what stands there. */
export type QuestionParameter = { name: string; value: string }

/** A question as it was saved. */
export type SavedQuestion = {
  id: string
  slug: string
  name: string
  page: QuestionPage
  parameters: QuestionParameter[]
  dates: QuestionDates
  isShared: boolean
  recordedBy: string
  recordedAt: Date
}
