import { maySeeRecords, whyNot, type Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { known } from '../units/referenceData.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { qualityCodes, qualityPoints, type QualityPoint } from './qualityPoints.ts'

const CodeRef = builder.enumType('QualityCode', { values: qualityCodes })

const PointRef = builder.objectRef<QualityPoint>('QualityPoint').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({
    code: t.expose('code', { type: CodeRef }),
    inWords: t.exposeString('inWords', { description: 'One or two sentences with their numbers.' }),
    records: t.exposeInt('records', { description: 'How many records it concerns.' }),
    of: t.exposeInt('of', { nullable: true, description: 'Out of how many; none where there is no whole.' }),
    moreThanDays: t.exposeInt('moreThanDays', { nullable: true, description: 'For DAYS_TO_RECORD: records opened by `moreThanDays`; none otherwise.' }),
    recordedIn: t.exposeString('recordedIn', { nullable: true, description: 'For DAYS_TO_RECORD: code of the period of first recording; none otherwise.' }),
  }),
})

const QualityRef = builder.objectRef<{ viewer: Viewer & { unitCode: string } }>('UnitQuality').implement({
  description: 'The quality of a unit’s records, in words, with the records behind each sentence. Not a score.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    unit: t.field({ type: UnitRef, resolve: ({ viewer }, _args, { reference }) => known(reference.units, viewer.unitCode) }),
    asAt: t.field({ type: 'Instant', resolve: (_quality, _args, { now }) => now }),
    points: t.field({ type: [PointRef], resolve: ({ viewer }, _args, { database, now }) => qualityPoints({ viewer, database }, now) }),
  }),
})

builder.queryField('unitQuality', (t) =>
  t.field({
    type: QualityRef,
    description: 'The quality of the records of the viewer’s own unit, as they stand now.',
    authScopes: { seesRecords: true },
    resolve: (_root, _args, { viewer }) => {
      if (!maySeeRecords(viewer)) throw new RefusedError(whyNot(viewer, 'see'))
      return { viewer }
    },
  }),
)
