import { getNamedType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../../server/graphql/schema.ts'
import { textsOfInput } from '../../../server/screening/textsOfInput.ts'

const texts = new Set(['String', 'ID', 'DayRange'])

/** A value of that type with a text in every place for one: the name of the type and the field. */
function filled(type: GraphQLInputType, place: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, place)
  if (isListType(type)) return [filled(type.ofType, place)]
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, filled(field.type, `${type.name}.${field.name}`)]))
  return isScalarType(type) && texts.has(type.name) ? place : null
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ args }) => args.map(({ type }) => getNamedType(type) as GraphQLInputObjectType))
const sent = inputs.map((type) => filled(type, type.name) as object)
const screened = new Set(sent.flatMap((input) => [...textsOfInput(input)].map(({ text }) => text)))
const passedOver = new Set(sent.flatMap((input) => {
  const looked = new Set([...textsOfInput(input)].map(({ text }) => text))
  return textsIn(input).filter((place) => !looked.has(place))
}))

/** What somebody types. A text stands here because it was decided. */
const typed = [
  'AssessmentFacts.band', 'AssessmentFacts.methodVersion', 'AssessmentFacts.whyThisScore', 'ChangeReturnDefinitionInput.reason', 'ChangeSettingInput.reason', 'ChangeSettingInput.value',
  'CheckBackFacts.evidence', 'CheckBackFacts.whyThisResult', 'CorrectAssessmentInput.reason', 'CorrectCheckBackInput.reason',
  'CorrectDisruptionInput.reason', 'CorrectGatewayRequestInput.reason', 'CorrectOcgInput.reason', 'CorrectOutputInput.reason', 'CorrectPlanActionInput.reason',
  'CorrectProgrammeInput.reason', 'CorrectTaskingDecisionInput.reason', 'CorrectTaskingMeetingInput.reason', 'DecideGatewayRequestInput.reason', 'DecideGrantInput.reason', 'DisruptionFacts.gradeReason', 'DisruptionFacts.operationName',
  'DisruptionFacts.ownReference', 'DisruptionFacts.partnerNames', 'DisruptionFacts.whatHappened', 'DisruptionLinkInput.reason',
  'EndGrantInput.reason', 'ExtendReturnInput.reason', 'GatewayDecisionFacts.decision', 'GatewayDecisionFacts.owner', 'GatewayRequestFacts.forceReference',
  'GatewayRequestFacts.helpAsked', 'GiveGrantInput.reason', 'GovernPersonInput.reason', 'LinkDisruptionsInput.reason', 'MergeDisruptionInput.reason',
  'OcgFacts.alias', 'OcgFacts.urn', 'OutputFacts.title', 'OutputFacts.whatWasDone', 'PlanActionFacts.action', 'PlanActionFacts.owner',
  'ProgrammeFacts.name', 'PublishEditionInput.note', 'QueryReturnInput.question', 'QuestionInput.question', 'RebaseSeriesInput.reason', 'RecordOcgLineageInput.reason', 'RecordOcgStatusInput.reason', 'RelabelPersonInput.reason',
  'RestoreDisruptionInput.reason', 'RestoreOcgInput.reason', 'RestoreOutputInput.reason', 'RestoreProgrammeInput.reason',
  'ReturnAtCentreInput.reason', 'ReturnEntryInput.note', 'ReturnQueryAnswer.words', 'ReturnReasonInput.reason', 'SaveDraftInput.content',
  'SaveDraftInput.summary', 'SaveQuestionInput.name', 'TargetInput.reference', 'TaskingDecisionFacts.decision', 'TaskingDecisionFacts.owner', 'TaskingMeetingFacts.notes', 'TransferOcgInput.reason', 'WithdrawAssessmentInput.reason', 'WithdrawCheckBackInput.reason',
  'WithdrawDisruptionInput.reason', 'WithdrawGatewayRequestInput.reason', 'WithdrawOcgInput.reason', 'WithdrawOcgLineageInput.reason', 'WithdrawOcgStatusInput.reason',
  'WithdrawOutputInput.reason', 'WithdrawPlanActionInput.reason', 'WithdrawProgrammeInput.reason', 'WithdrawRebasingInput.reason',
  'WithdrawTaskingDecisionInput.reason', 'WithdrawTaskingMeetingInput.reason',
]

/** What nobody types, beside the keys: each is refused where it is no id, no reference, no code of a list, no number or no day. */
const chosen = {
  ids: [
    'CorrectAssessmentInput.id', 'CorrectCheckBackInput.id', 'CorrectDisruptionInput.id', 'CorrectGatewayRequestInput.id', 'CorrectOcgInput.id', 'CorrectOutputInput.id',
    'CorrectPlanActionInput.id', 'CorrectProgrammeInput.id', 'CorrectTaskingDecisionInput.id', 'CorrectTaskingMeetingInput.id', 'DecideGatewayRequestInput.id', 'DecideGrantInput.grant', 'DisruptionLinkInput.other', 'EndGrantInput.grant',
    'EndMySessionsInput.session', 'GatewayDecisionFacts.meeting', 'GatewayRequestFacts.ocg', 'HoldTaskingMeetingInput.id', 'LinkDisruptionsInput.disruption', 'LinkDisruptionsInput.other', 'MergeDisruptionInput.id',
    'MergeDisruptionInput.into', 'OutputFacts.disruption', 'OutputFacts.programme', 'RecordAssessmentInput.ocg', 'RecordOcgLineageInput.from',
    'RecordOcgLineageInput.to', 'RecordOcgStatusInput.ocg', 'RecordPlanActionInput.ocg', 'RecordTaskingDecisionInput.meeting', 'RemoveDisruptionLinkInput.disruption',
    'RemoveDisruptionLinkInput.other', 'RestoreDisruptionInput.id', 'RestoreOcgInput.id', 'RestoreOutputInput.id', 'RestoreProgrammeInput.id',
    'ReturnQueryAnswer.query', 'SaveDraftInput.record', 'TargetInput.ocg', 'TaskingDecisionFacts.ocg', 'TaskingDecisionFacts.request', 'TransferOcgInput.id', 'WithdrawAssessmentInput.id', 'WithdrawCheckBackInput.id',
    'WithdrawDisruptionInput.id', 'WithdrawGatewayRequestInput.id', 'WithdrawOcgInput.id', 'WithdrawOcgLineageInput.id', 'WithdrawOcgStatusInput.id',
    'WithdrawOutputInput.id', 'WithdrawPlanActionInput.id', 'WithdrawProgrammeInput.id', 'WithdrawRebasingInput.id',
    'WithdrawTaskingDecisionInput.id', 'WithdrawTaskingMeetingInput.id',
  ],
  codes: [
    'AddPersonInput.issuer', 'AssessmentFacts.method', 'DisruptionFacts.forces', 'DisruptionFacts.strand', 'DisruptionFacts.supportingUnits',
    'DisruptionFacts.tactics', 'DisruptionFacts.threats', 'GatewayRequestFacts.force', 'GatewayRequestFacts.threat', 'GiveGrantInput.person', 'GiveGrantInput.unit', 'GovernPersonInput.person',
    'OcgFacts.owningForce', 'OcgFacts.sioUnit', 'OcgFacts.threats', 'OutcomeInput.kind', 'OutcomeInput.measureUnit', 'OutputFacts.audience',
    'OutputFacts.force', 'OutputFacts.strand', 'OutputFacts.threat', 'PlanActionFacts.strand', 'RebaseSeriesInput.strand', 'RelabelPersonInput.person',
    'TransferOcgInput.toUnit',
    'AnswerReturnQueriesInput.period', 'ApproveReturnInput.period', 'ExtendReturnInput.period', 'ExtendReturnInput.unit', 'QueryReturnInput.cell', 'QueryReturnInput.period',
    'MakeBoardPackInput.period', 'MakePublicExportInput.period', 'PublishEditionInput.period', 'QueryReturnInput.unit', 'QuestionParameterInput.name', 'QuestionParameterInput.value', 'RemoveQuestionInput.slug', 'ReadReturnFileInput.period', 'ReturnAtCentreInput.period', 'ReturnAtCentreInput.unit', 'ReturnEntryInput.about', 'ReturnEntryInput.code', 'ReturnReasonInput.period',
    'ReturnToAccept.period', 'ReturnToAccept.unit', 'SaveReturnInput.period', 'SubmitReturnInput.period',
  ],
  references: ['RecordCheckBackInput.disruption'],
  days: [
    'ExtendReturnInput.dueOn', 'ReturnEntryInput.day', 'AssessmentFacts.assessedOn', 'ChangeReturnDefinitionInput.validFrom', 'CheckBackFacts.checkedOn', 'DisruptionFacts.effect', 'GatewayDecisionFacts.decidedOn', 'GatewayDecisionFacts.dueOn', 'GatewayRequestFacts.receivedOn',
    'GatewayRequestFacts.wantedBy', 'OcgFacts.mappedOn', 'OutputFacts.held', 'PlanActionFacts.closedOn', 'PlanActionFacts.dueOn',
    'RecordOcgLineageInput.day', 'RecordOcgStatusInput.from', 'RecordOcgStatusInput.lastDay', 'TaskingDecisionFacts.closedOn', 'TaskingDecisionFacts.dueOn', 'TaskingMeetingFacts.meetsOn', 'TransferOcgInput.day',
  ],
  numbers: ['ReturnEntryInput.quantity'],
  answers: ['TextAnswerInput.token'],
  filesScreenedRowByRow: ['ReadReturnFileInput.text'],
  idsOfIssuers: ['AddPersonInput.subject'],
  refusedWithAnyFinding: ['AddPersonInput.label', 'RelabelPersonInput.label'],
}
const isKey = (place: string) => place.endsWith('.key')

it('every text that somebody may type into a mutation is screened', () => {
  expect([...screened].toSorted()).toEqual(typed)
})

it('a text is passed over only where that was decided, field by field', () => {
  expect([...passedOver].filter((place) => !isKey(place)).toSorted()).toEqual(Object.values(chosen).flat().toSorted())
})
