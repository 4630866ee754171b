import { builder } from '../../graphql/builder.ts'
import type { Durability } from './durability.ts'
import type { DurabilityQuarter } from './durabilityByQuarter.ts'
import type { OutcomeCounts } from './sequenceOutcomes.ts'
import type { PartOf } from './shareOfAll.ts'

export const ShareOfRef = builder.objectRef<PartOf>('ShareOf').implement({
  description: 'A share with its 95% interval.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    share: t.exposeFloat('share'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
    part: t.exposeInt('part'),
    of: t.exposeInt('of'),
  }),
})

export const DurabilityRef = builder.objectRef<Durability>('Durability').implement({
  description: 'Check-backs that were due, by what was found. Those that nobody looked at are named, not filled in.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    months: t.exposeInt('months'),
    held: t.exposeInt('held'),
    partlyHeld: t.exposeInt('partlyHeld'),
    lost: t.exposeInt('lost'),
    unknown: t.exposeInt('unknown'),
    due: t.exposeInt('due', { description: 'Due, and nobody has looked yet: within the days of grace.' }),
    overdue: t.exposeInt('overdue', { description: 'Due, and nobody has looked yet: beyond the days of grace.' }),
    notYetDue: t.exposeInt('notYetDue'),
    heldShare: t.expose('heldShare', {
      type: ShareOfRef,
      nullable: true,
      description: 'Held, of those that were looked at with an answer; none where there are too few to say.',
    }),
    whyNoShare: t.exposeString('whyNoShare', { nullable: true, description: 'Why there is no share; none where there is one.' }),
  }),
})

export const DurabilityQuarterRef = builder.objectRef<DurabilityQuarter>('DurabilityQuarter').implement({
  description: 'Check-backs after the disruptions of one quarter; `isProvisional` has one entry for each of `durability`.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    from: t.expose('from', { type: 'Day', description: 'First day of the quarter of disruption.' }),
    inWords: t.exposeString('inWords'),
    durability: t.expose('durability', {
      type: [DurabilityRef],
      description: 'Empty for somebody who may not open the records where there are too few to say.',
    }),
    isProvisional: t.exposeBooleanList('isProvisional', {
      description: 'Whether some of its check-backs are not yet due, or due within the days of grace, so that the share may still move; overdue ones are counted beside it.',
    }),
  }),
})

export const OutcomeCountsRef = builder.objectRef<OutcomeCounts>('OutcomeCounts').implement({
  description: 'Sequences by what became of the group, each in one row.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    sequences: t.exposeInt('sequences'),
    disruptions: t.exposeInt('disruptions', {
      description: 'Disruptions in these sequences: more than sequences where several were measured together.',
    }),
    measured: t.exposeInt('measured', {
      description: 'With a baseline and an assessment since: those of which anything can be said.',
    }),
    fell: t.exposeInt('fell'),
    recovered: t.exposeInt('recovered'),
    noEffectSeen: t.exposeInt('noEffectSeen'),
    stronger: t.exposeInt('stronger'),
    notAssessed: t.exposeInt('notAssessed'),
    methodChanged: t.exposeInt('methodChanged'),
    noBaseline: t.exposeInt('noBaseline'),
    datedTooLoosely: t.exposeInt('datedTooLoosely'),
    fellShare: t.expose('fellShare', { type: ShareOfRef, nullable: true, description: 'Fell (recovered or not), of the measured.' }),
    strongerShare: t.expose('strongerShare', { type: ShareOfRef, nullable: true, description: 'Stronger, of the measured.' }),
  }),
})
