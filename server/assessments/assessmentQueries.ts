import { momentAsked } from '../facts/asAt.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import { assessmentCover } from './assessmentCover.ts'
import { AssessmentRef } from './assessmentSchema.ts'
import { findAssessments } from './assessmentStore.ts'
import { AssessmentCoverRef } from './coverSchema.ts'

builder.queryFields((t) => ({
  assessment: t.field({
    type: AssessmentRef,
    nullable: true,
    description: 'The assessment with that id, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: async (_root, { id, asAt }, { viewer, database, now }) => {
      const assessmentId = recordIdFrom(id, 'Assessment')
      const [found] = assessmentId ? await findAssessments({ viewer, database, asAt: momentAsked(asAt, now) }, [assessmentId]) : []
      return found ?? null
    },
  }),
  assessmentCover: t.field({
    type: AssessmentCoverRef,
    description: 'Groups of the viewer’s unit whose assessment is overdue for review, and groups that were never assessed, as they stand now.',
    authScopes: { seesRecords: true },
    resolve: (_root, _args, context) => assessmentCover(context),
  }),
}))
