import { mayHandOver } from '../access/viewer.ts'
import { mayRevise } from '../facts/mayRevise.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { known } from '../units/referenceData.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { OcgRef } from './ocgSchema.ts'
import { transfers } from './transfers.ts'
import type { HandedOver, TransferRecord } from './transferStore.ts'

const TransferRef = builder.objectRef<TransferRecord>('OcgTransfer').implement({
  description: said('OcgTransfer'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    from: t.field({
      type: UnitRef,
      description: said('OcgTransfer.fromUnitCode'),
      resolve: (transfer, _args, { reference }) => known(reference.units, transfer.fromUnitCode),
    }),
    to: t.field({
      type: UnitRef,
      description: said('OcgTransfer.toUnitCode'),
      resolve: (transfer, _args, { reference }) => known(reference.units, transfer.toUnitCode),
    }),
    day: t.expose('day', { type: 'Day', description: said('OcgTransfer.day') }),
    reason: t.exposeString('reason', { description: said('OcgTransfer.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('OcgTransfer.recordedBy'), resolve: (transfer) => personOfRecord(transfer.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('OcgTransfer.recordedAt') }),
  }),
})

export const OcgTransferredRef = builder.objectRef<HandedOver>('OcgTransferred').implement({
  description: 'What is left to say of a group that the viewer’s unit no longer holds.',
  authScopes: { handsOver: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'toUnitCode' in value,
  fields: (t) => ({
    alias: t.exposeString('alias', { description: said('OcgVersion.alias') }),
    to: t.field({
      type: UnitRef,
      description: said('OcgTransfer.toUnitCode'),
      resolve: (transfer, _args, { reference }) => known(reference.units, transfer.toUnitCode),
    }),
    day: t.expose('day', { type: 'Day', description: said('OcgTransfer.day') }),
  }),
})

builder.objectFields(OcgRef, (t) => ({
  transfers: t.loadableList({
    type: TransferRef,
    description: 'How the group came from unit to unit, earliest first.',
    load: (moments: MomentKey[], context: Context) => transfers(context, moments),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
  mayTransfer: t.boolean({
    description: 'May the viewer hand it over to another unit now?',
    resolve: (ocg, _args, { viewer }) => mayHandOver(viewer) && mayRevise(viewer, ocg) && !ocg.isWithdrawn,
  }),
}))
