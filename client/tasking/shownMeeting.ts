import type { TaskingMeetingQuery } from '../graphql/generated/graphql.ts'

/** One meeting as its page asks for it. */
export type ShownMeeting = NonNullable<TaskingMeetingQuery['taskingMeeting']>
