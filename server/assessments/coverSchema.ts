import { builder } from '../graphql/builder.ts'
import type { AssessmentCover } from './assessmentCover.ts'
import { coverInWords } from './coverInWords.ts'

/** Counts alone: of the viewer's unit for those who see its records, of others beside the figures that need them. */
export const AssessmentCoverRef = builder.objectRef<AssessmentCover>('AssessmentCover').implement({
  description: 'How many groups were assessed, and how many are overdue for review.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    ocgs: t.exposeInt('ocgs', { description: 'Groups that are active or monitored.' }),
    neverAssessed: t.exposeInt('neverAssessed'),
    overdue: t.exposeInt('overdue', { description: 'A group that was never assessed is among them when its first assessment is overdue.' }),
    inWords: t.string({ resolve: coverInWords }),
  }),
})
