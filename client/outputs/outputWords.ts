import type { OutputKind, QuestionMeasures } from '../graphql/generated/graphql.ts'

export const outputKindWords: Record<OutputKind, string> = {
  TALK: 'Talk',
  SURVEY: 'Survey',
  CAMPAIGN: 'Campaign',
  TRAINING: 'Training',
  EXERCISE: 'Exercise',
}

export const measuresWords: Record<QuestionMeasures, string> = {
  INTENTION: 'Intention',
  BEHAVIOUR_AT_FOLLOW_UP: 'Reported behaviour at follow-up',
}
