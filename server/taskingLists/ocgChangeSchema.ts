import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { TaskingMeetingRef } from '../tasking/taskingMeetingSchema.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { ocgChangeKinds, type OcgChange } from './ocgChange.ts'
import { sinceLastMeeting, type OcgSinceMeeting } from './sinceLastMeeting.ts'

const OcgChangeKindRef = builder.enumType('OcgChangeKind', {
  description: 'What changed of a group. A negative disruption is told apart; WITHDRAWN is what stands no more, whatever it was.',
  values: ocgChangeKinds,
})

export const OcgChangeRef = builder.objectRef<OcgChange>('OcgChange').implement({
  description: 'Something that became known of a group between two moments.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    day: t.expose('day', {
      type: 'Day',
      description: 'The day that it is about, as the disruption’s or the assessment’s; of what was withdrawn, the day it was about.',
    }),
    kind: t.expose('kind', { type: OcgChangeKindRef }),
    inWords: t.string({
      resolve: ({ namedOcgId, inWords }, _args, { notes }) => {
        // Whoever reads of a merge what the other group is called has read of that group too.
        if (namedOcgId !== null) notes.groupsRead.add(namedOcgId)
        return inWords
      },
    }),
    knownAt: t.expose('knownAt', { type: 'Instant', description: 'Moment at which it became known.' }),
  }),
})

const OcgSinceMeetingRef = builder.objectRef<OcgSinceMeeting>('OcgSinceMeeting').implement({
  description: 'What became known of a group since the last tasking meeting that its unit held.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    meeting: t.field({ type: TaskingMeetingRef, resolve: ({ meeting }) => meeting }),
    changes: t.field({ type: [OcgChangeRef], resolve: ({ changes }) => changes }),
  }),
})

builder.objectField(OcgRef, 'sinceLastMeeting', (t) =>
  t.loadable({
    type: OcgSinceMeetingRef,
    nullable: true,
    description: 'What became known of it since the last tasking meeting of its unit that was held before the moment of reading; none where none was.',
    load: (keys: MomentKey[], context: Context) => sinceLastMeeting(context, keys),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
