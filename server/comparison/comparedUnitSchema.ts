import { builder } from '../graphql/builder.ts'
import { BreakdownRowRef, HeadlineRef } from '../measures/disruptionFiguresSchema.ts'
import { OutputChangeRef } from '../measures/outputFiguresSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from '../measures/returnsBehindSchema.ts'
import { UnitRef } from '../units/unitSchema.ts'
import type { ComparedOutputs } from './comparedOutputs.ts'
import type { ComparedUnit } from './comparedUnits.ts'
import type { ComparedNetwork } from './unitComparison.ts'

const whyNoDetail = 'Why strands are empty: too few to say, or not all returns asked for them. None where they are given.'
const whyNoOutputs = 'Why not all that is said of outputs is given: not all returns asked for it, and what was not asked holds 0 or none. None where all is given.'
const missing = 'Why the unit has no figures on this basis, or none of the strand asked for as they are too few: its headline, strands and outputs then hold nothing. None where it has.'

const ComparedOutputsRef = builder.objectRef<ComparedOutputs>('ComparedOutputs').implement({
  description: 'Outputs of one unit or of all, of every kind; none where nobody counted or asked. Sums of people are Float: they may pass what Int holds.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    answered: t.exposeFloat('answered', { nullable: true }),
    asked: t.exposeFloat('asked', { nullable: true }),
    outputs: t.exposeInt('outputs'),
    outputsWithoutCount: t.exposeInt('outputsWithoutCount'),
    peopleReached: t.exposeFloat('peopleReached', { nullable: true }),
  }),
})

export const ComparedUnitRef = builder.objectRef<ComparedUnit>('ComparedUnit').implement({
  description: 'One unit’s row of the comparison.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    behaviourChanged: t.expose('behaviourChanged', { type: OutputChangeRef }),
    byStrand: t.expose('byStrand', { type: [BreakdownRowRef] }),
    datedTooLoosely: t.exposeInt('datedTooLoosely'),
    gaps: t.expose('gaps', { type: [MissingReturnRef] }),
    headline: t.expose('headline', { type: HeadlineRef }),
    outputs: t.expose('outputs', { type: ComparedOutputsRef }),
    returns: t.expose('returns', { type: ReturnsBehindRef, description: 'Returns of this unit: received of expected, and which are missing.' }),
    missing: t.exposeString('missing', { nullable: true, description: missing }),
    unit: t.expose('unit', { type: UnitRef }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true, description: whyNoDetail }),
    whyNoOutputs: t.exposeString('whyNoOutputs', { nullable: true, description: whyNoOutputs }),
  }),
})

export const ComparedNetworkRef = builder.objectRef<ComparedNetwork>('ComparedNetwork').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    behaviourChanged: t.expose('behaviourChanged', { type: OutputChangeRef }),
    byStrand: t.expose('byStrand', { type: [BreakdownRowRef] }),
    headline: t.expose('headline', { type: HeadlineRef }),
    outputs: t.expose('outputs', { type: ComparedOutputsRef }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true, description: whyNoDetail }),
    whyNoOutputs: t.exposeString('whyNoOutputs', { nullable: true, description: whyNoOutputs }),
  }),
})
