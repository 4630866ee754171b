import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { AssessmentRef } from './assessmentSchema.ts'
import { assessmentsOfGroups } from './assessmentsOfGroups.ts'
import { latestAssessments } from './latestAssessments.ts'
import { reviewsOfGroups, type AssessmentReview } from './reviewsOfGroups.ts'

const AssessmentReviewRef = builder.objectRef<AssessmentReview>('AssessmentReview').implement({
  description: 'Whether a group’s assessment is due for review, by its status and the settings.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    dueOn: t.expose('dueOn', { type: 'Day', nullable: true, description: 'None for a group that is archived.' }),
    isOverdue: t.exposeBoolean('isOverdue'),
    inWords: t.exposeString('inWords', { description: 'As “Last assessed on 3 May 2026. Its review was due on 1 November 2026 and is 19 days overdue.”' }),
    latest: t.loadable({
      type: AssessmentRef,
      nullable: true,
      load: (moments: MomentKey[], context: Context) => latestAssessments(context, moments),
      resolve: (review) => momentOf(review.id, review.asAt),
    }),
  }),
})

builder.objectFields(OcgRef, (t) => ({
  assessments: t.loadableList({
    type: AssessmentRef,
    description: 'Latest first; those that are withdrawn are left out.',
    load: (moments: MomentKey[], context: Context) => assessmentsOfGroups(context, moments),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
  review: t.loadable({
    type: AssessmentReviewRef,
    load: (moments: MomentKey[], context: Context) => reviewsOfGroups(context, moments),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
}))
