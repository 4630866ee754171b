import type { ReturnLateness } from '../graphql/generated/graphql.ts'

export const latenessWords = {
  LATE: 'Late',
  NOT_DUE: 'Not due yet',
  ON_TIME: 'Sent by its day',
} as const satisfies Record<ReturnLateness, string>
