import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { OutcomeInput, TargetInput } from './disruptionInputs.ts'
import { DisruptionRef } from './disruptionSchema.ts'
import { findSuspectedDuplicates, suspectedDuplicatesOf, type SuspectedDuplicate } from './findSuspectedDuplicates.ts'
import { readDuplicateProbe } from './readDuplicateProbe.ts'
import { suspicion } from './suspectedDuplicate.ts'

const rule = `Same target, at most ${suspicion.mostDaysApart} days apart, like outcomes; the most alike first, at most ${suspicion.mostShown}. The limits are ours.`

const SuspectedDuplicateRef = builder.objectRef<SuspectedDuplicate>('SuspectedDuplicate').implement({
  description: 'A record that may be of the same disruption: same target, near day, like outcomes.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    disruption: t.field({ type: DisruptionRef, resolve: ({ record }) => record }),
    likeness: t.exposeStringList('likeness', { description: 'What is alike, in words: "Same group", "2 days apart", "Arrests in both: 3".' }),
  }),
})

builder.objectField(DisruptionRef, 'suspectedDuplicates', (t) =>
  t.loadableList({
    type: SuspectedDuplicateRef,
    description: `Records that may be of the same disruption, of which the unit has said nothing yet. ${rule} None for a withdrawn record, or as at a past moment.`,
    load: (moments: MomentKey[], context: Context) => suspectedDuplicatesOf(context, moments),
    resolve: (record) => momentOf(record.id, record.asAt),
  }),
)

const ProbeInput = builder.inputType('DuplicateProbe', {
  description: 'What is known so far of a disruption that is being typed; what cannot be read yet is left aside.',
  fields: (t) => ({
    effect: t.string({ required: true }),
    target: t.field({ type: TargetInput, required: true }),
    outcomes: t.field({ type: [OutcomeInput] }),
    disruption: t.id({ description: 'The record that is being corrected; none for a new one.' }),
  }),
})

builder.queryField('suspectedDuplicates', (t) =>
  t.field({
    type: [SuspectedDuplicateRef],
    description: `Records that may be of the disruption that somebody is typing. ${rule} Empty while its days or its target cannot be read.`,
    authScopes: { seesRecords: true },
    args: { probe: t.arg({ type: ProbeInput, required: true }) },
    resolve: async (_root, { probe }, context) => {
      const read = await readDuplicateProbe(context, probe)
      const [suspected = []] = read ? await findSuspectedDuplicates(context, [read]) : []
      return suspected
    },
  }),
)
