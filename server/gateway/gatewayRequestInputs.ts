import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { GatewayStateRef } from './gatewayRequestSchema.ts'

/** What a force asks for. */
export const FactsInput = builder.inputType('GatewayRequestFacts', {
  fields: (t) => ({
    force: t.string({ required: true }),
    forceReference: t.string(),
    receivedOn: t.string({ required: true, description: 'YYYY-MM-DD' }),
    wantedBy: t.string({ description: 'YYYY-MM-DD' }),
    ocg: t.id({ description: 'Node id of the group that it concerns.' }),
    threat: t.string(),
    helpAsked: t.string({ required: true }),
  }),
})

const DecisionInput = builder.inputType('GatewayDecisionFacts', {
  fields: (t) => ({
    state: t.field({ type: GatewayStateRef, required: true, description: 'DEFERRED, ACCEPTED or DECLINED; WAITING takes a decision back.' }),
    decidedOn: t.string({ description: 'YYYY-MM-DD; not where it waits again.' }),
    meeting: t.id({ description: 'Node id of the held meeting that decided; none where it was decided between meetings.' }),
    decision: t.string({ description: 'What was decided, and why; not where it waits again.' }),
    owner: t.string({ description: 'The post that leads the help, by role and unit or force, never a name; where it is accepted.' }),
    dueOn: t.string({ description: 'YYYY-MM-DD, by which the help begins; where it is accepted.' }),
  }),
})

/** What was decided on a request: the reason is not always needed, as it is of other revisions. */
export const DecideInput = builder.inputType('DecideGatewayRequestInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    reason: t.string({ description: 'Why a decision that stands is changed; not needed for the first.' }),
    facts: t.field({ type: DecisionInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
