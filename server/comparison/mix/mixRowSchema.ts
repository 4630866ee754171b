import { builder } from '../../graphql/builder.ts'
import { GradeCountsRef, ShareRef } from '../../measures/countSchema.ts'
import { ForceRef, UnitRef } from '../../units/unitSchema.ts'
import type { ForceMixRow } from './forceMix.ts'
import type { MixRow } from './strandMix.ts'
import type { ThreatMixRow } from './threatMix.ts'

export const MixRowRef = builder.objectRef<MixRow>('MixRow').implement({
  description: 'One row of a mix: a share of what was done beside a share of what there is.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    counts: t.expose('counts', { type: GradeCountsRef }),
    share: t.expose('share', { type: ShareRef, nullable: true, description: 'Of gross, with its interval; none where nothing was led.' }),
  }),
})

export const ThreatMixRowRef = builder.objectRef<ThreatMixRow>('ThreatMixRow').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    counts: t.expose('counts', { type: GradeCountsRef }),
    share: t.expose('share', { type: ShareRef, nullable: true, description: 'Of the gross that names a threat; none where nothing does.' }),
    scoredOcgs: t.exposeInt('scoredOcgs', {
      nullable: true, description: 'Active groups with a score on the day, that name this threat; none where fewer than five do, or the next smallest row would tell of these, and the viewer may not open the records.',
    }),
    shareOfScoredOcgs: t.expose('shareOfScoredOcgs', { type: ShareRef, nullable: true, description: 'Of the scored active groups that name a threat; none where these are none, or too few to say.' }),
    assessedPriority: t.exposeString('assessedPriority', {
      nullable: true, description: 'As it is assessed in the unit’s latest return in the period that states its regional threat assessment; of all units, how many rank it high. None where that return does not say.',
    }),
    inWords: t.exposeString('inWords', { description: 'What the two shares say together, in words.' }),
  }),
})

export const ForceMixRowRef = builder.objectRef<ForceMixRow>('ForceMixRow').implement({
  description: 'A constituent force: what was done there beside its share of residents and of assessed threat.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    force: t.expose('force', { type: ForceRef }),
    unit: t.expose('unit', { type: UnitRef, nullable: true }),
    counts: t.expose('counts', { type: GradeCountsRef }),
    share: t.expose('share', { type: ShareRef, nullable: true, description: 'Of the times that forces of the unit, or of all units, took part in gross: of all of them together 100%. None of a force of another unit.' }),
    residents: t.exposeInt('residents', { nullable: true }),
    residentsShare: t.exposeFloat('residentsShare', { nullable: true }),
    scoredOcgs: t.exposeInt('scoredOcgs', {
      nullable: true, description: 'Active groups that it owns, with a score by that method on the day; none where it has fewer than five, or the next smallest row would tell of these, and the viewer may not open the records.',
    }),
    assessedShare: t.exposeFloat('assessedShare', {
      nullable: true, description: 'Of the scores of the active groups of forces of the unit, or of all units, that are scored by one method; none where there are none, too few to say, or a tenth or more of its groups scored by another.',
    }),
    shareOfAssessed: t.expose('shareOfAssessed', {
      type: ShareRef, nullable: true, description: 'Of the times that the forces that are scored by that method took part in gross: what stands beside its share of assessed threat. None where it has no such share, or no scored group.',
    }),
    inWords: t.exposeString('inWords'),
  }),
})
