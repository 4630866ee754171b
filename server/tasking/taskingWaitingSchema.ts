import { maySeeRecords } from '../access/viewer.ts'
import { countRequestsWaiting } from '../gateway/countRequestsWaiting.ts'
import { builder } from '../graphql/builder.ts'
import { TaskingMeetingRef } from './taskingMeetingSchema.ts'
import { taskingWaiting, type TaskingWaiting } from './taskingWaiting.ts'
import { countOpenDecisions, countOverdueDecisions } from '../taskingDecisions/countOpenDecisions.ts'

const TaskingWaitingRef = builder.objectRef<TaskingWaiting>('TaskingWaiting').implement({
  description: 'What tasking asks of the viewer’s unit now.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    last: t.expose('last', { type: TaskingMeetingRef, nullable: true, description: 'The meeting held last.' }),
    next: t.expose('next', { type: TaskingMeetingRef, nullable: true, description: 'The next one that is planned.' }),
    dueOn: t.expose('dueOn', {
      type: 'Day', nullable: true, description: 'The day on which the next one should be, by the cycle of the last; none where none was held.',
    }),
    isOverdue: t.exposeBoolean('isOverdue', { description: 'Is that day past, and none planned for today or later?' }),
    openDecisions: t.int({ resolve: (_waiting, _args, context) => countOpenDecisions(context) }),
    overdueDecisions: t.int({ resolve: (_waiting, _args, context) => countOverdueDecisions(context) }),
    requestsWaiting: t.int({ description: 'Requests that wait or are deferred.', resolve: (_waiting, _args, context) => countRequestsWaiting(context) }),
  }),
})

builder.queryField('taskingWaiting', (t) =>
  t.field({
    type: TaskingWaitingRef,
    nullable: true,
    description: 'What tasking asks of the viewer’s unit now; none for those without a unit.',
    authScopes: { signedIn: true },
    resolve: (_root, _args, context) => (maySeeRecords(context.viewer) ? taskingWaiting(context) : null),
  }),
)
