import type { PlanActionState } from '../graphql/generated/graphql.ts'

export const planStateWords: Record<PlanActionState, string> = { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' }

/** What the fields of a plan action are called: in the form, and where two versions are compared. */
export const planLabels = {
  action: 'What is to be done',
  strand: 'Strand',
  owner: 'Owner',
  dueOn: 'Day by which it is to be done',
  state: 'State',
  closedOn: 'Day on which it was done or dropped',
} as const
