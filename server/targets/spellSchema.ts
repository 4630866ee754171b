import { mayRecord } from '../access/viewer.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { nodeIdOf } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { previousDay } from '../periods/day.ts'
import { OcgRef, OcgStatusRef } from './ocgSchema.ts'
import { statusSpells, type StandingSpell } from './statusSpells.ts'

const SpellRef = builder.objectRef<StandingSpell>('OcgStatusSpell').implement({
  description: said('OcgStatusSpell'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.id({ resolve: (spell) => nodeIdOf('OcgStatusSpell', spell.id) }),
    status: t.expose('status', { type: OcgStatusRef, description: said('OcgStatusSpell.status') }),
    from: t.expose('from', { type: 'Day', description: said('OcgStatusSpell.validFrom') }),
    lastDay: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day, included; none while it lasts.',
      resolve: ({ to }) => (to === null ? null : previousDay(to)),
    }),
    reason: t.exposeString('reason', { description: said('OcgStatusSpell.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('OcgStatusSpell.recordedBy'), resolve: (spell) => personOfRecord(spell.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('OcgStatusSpell.recordedAt') }),
    mayWithdraw: t.boolean({
      description: 'May the viewer withdraw it now? Not the only one: a group always has a status.',
      // Whoever sees it holds its group.
      resolve: (spell, _args, { viewer }) => mayRecord(viewer) && spell.asAt === null && spell.isWithdrawable,
    }),
  }),
})

builder.objectField(OcgRef, 'statusSpells', (t) =>
  t.loadableList({
    type: SpellRef,
    description: 'Spells of status that stand, earliest first.',
    load: (moments: MomentKey[], context: Context) => statusSpells(context, moments),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
