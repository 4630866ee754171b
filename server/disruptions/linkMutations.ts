import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { answerLinked, disruptionResult } from './disruptionResult.ts'
import { linkDisruptions } from './linkDisruptions.ts'
import { LinkKindRef } from './linkSchema.ts'
import { removeDisruptionLink } from './removeDisruptionLink.ts'

const SetInput = builder.inputType('LinkDisruptionsInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    disruption: t.id({ required: true, description: 'A disruption that the own unit may see.' }),
    other: t.id({ required: true }),
    kind: t.field({ type: LinkKindRef, required: true }),
    reason: t.string(),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const RemoveInput = builder.inputType('RemoveDisruptionLinkInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    disruption: t.id({ required: true, description: 'A disruption that the own unit may see.' }),
    other: t.id({ required: true }),
  }),
})

builder.mutationFields((t) => ({
  linkDisruptions: t.field({
    type: disruptionResult,
    description: 'Says that two disruptions are related or different, in place of what the unit said of them before. For recorders, performance leads and unit heads of a unit that sees both.',
    authScopes: { records: true },
    args: { input: t.arg({ type: SetInput, required: true }) },
    resolve: (_root, { input }, context) => answerLinked(context, () => linkDisruptions(context, input)),
  }),
  removeDisruptionLink: t.field({
    type: disruptionResult,
    description: 'Takes back what the unit said of two disruptions. For those who may link them.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: (_root, { input }, context) => answerLinked(context, () => removeDisruptionLink(context, input)),
  }),
}))
