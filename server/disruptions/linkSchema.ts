import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { DisruptionRef } from './disruptionSchema.ts'
import { linkKinds } from './linkStore.ts'
import { shownLinks, type ShownLink } from './shownLinks.ts'

export const LinkKindRef = builder.enumType('DisruptionLinkKind', { description: said('DisruptionLink.kind'), values: linkKinds })

export const LinkInput = builder.inputType('DisruptionLinkInput', {
  description: 'A link to set while a disruption is recorded.',
  fields: (t) => ({
    other: t.id({ required: true }),
    kind: t.field({ type: LinkKindRef, required: true }),
    reason: t.string(),
  }),
})

const LinkRef = builder.objectRef<ShownLink>('DisruptionLink').implement({
  description: said('DisruptionLink'),
  authScopes: { seesRecords: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: LinkKindRef, description: said('DisruptionLink.kind') }),
    other: t.field({ type: DisruptionRef, description: 'The disruption at the other end.', resolve: (link) => link.other }),
    reason: t.exposeString('reason', { nullable: true, description: said('DisruptionLink.reason') }),
    recordedBy: t.field({ type: PersonRef, description: said('DisruptionLink.recordedBy'), resolve: (link) => personOfRecord(link.recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: said('DisruptionLink.recordedAt') }),
  }),
})

builder.objectField(DisruptionRef, 'links', (t) =>
  t.loadableList({
    type: LinkRef,
    description: 'What the viewer’s unit says of it and other disruptions that the viewer may see, latest first, as at the same moment.',
    load: (moments: MomentKey[], context: Context) => shownLinks(context, moments),
    resolve: (record) => momentOf(record.id, record.asAt),
  }),
)
