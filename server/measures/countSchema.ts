import { builder } from '../graphql/builder.ts'
import type { GradeCounts } from './gradeCounts.ts'
import type { Count } from './headline.ts'
import type { ChangeOfPairs } from './outputChanges.ts'
import type { ShareOf } from './outputTotals.ts'

export const CountRef = builder.objectRef<Count>('Count').implement({
  description: 'A count with the 95% interval of the underlying rate, in events for the same period.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    value: t.exposeInt('value'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
  }),
})

export const GradeCountsRef = builder.objectRef<GradeCounts>('GradeCounts').implement({
  description: 'Disruptions by counted grade.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    major: t.exposeInt('major'),
    moderate: t.exposeInt('moderate'),
    minor: t.exposeInt('minor'),
    noImpact: t.exposeInt('noImpact', { description: 'In neither gross nor negative.' }),
    negative: t.exposeInt('negative', { description: 'Beside gross, never taken off it.' }),
    gross: t.exposeInt('gross', { description: 'major + moderate + minor' }),
  }),
})

export const ShareRef = builder.objectRef<ShareOf>('Share').implement({
  description: 'A share between 0 and 1 with its 95% interval (Wilson): `count` of `of`.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    share: t.exposeFloat('share'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
    count: t.exposeFloat('count'),
    of: t.exposeFloat('of'),
  }),
})

export const PairedChangeRef = builder.objectRef<ChangeOfPairs>('PairedChange').implement({
  description: 'Share saying yes before and after, among those who answered both times; after less before, with its 95% interval.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    pairs: t.exposeFloat('pairs'),
    shareBefore: t.exposeFloat('shareBefore'),
    shareAfter: t.exposeFloat('shareAfter'),
    change: t.exposeFloat('change'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
  }),
})
