/** What the fields of an output are called: in the form, and where two versions are compared. */
export const outputLabels = {
  title: 'Title',
  kind: 'Kind',
  held: 'When it was held',
  whatWasDone: 'What was done',
  strand: 'Strand',
  threat: 'Threat',
  audience: 'Audience',
  peopleReached: 'People reached',
  force: 'Force',
  programme: 'Programme',
  disruption: 'Linked disruption',
  questionnaire: 'Questionnaire',
} as const
