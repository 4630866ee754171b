import { against, aDisruption } from '../support/aDisruption.ts'
import { aGroup } from '../support/aGroup.ts'
import { anOutput } from '../support/anOutput.ts'
import { anAssessment } from '../support/anAssessment.ts'
import { aProgramme } from '../support/aProgramme.ts'
import { aGatewayRequest, anAcceptance } from '../support/aGatewayRequest.ts'
import { aTaskingDecision } from '../support/aTaskingDecision.ts'
import { aTaskingMeeting } from '../support/aTaskingMeeting.ts'
import { aQuestionToSave } from '../support/questionsAs.ts'
import { aCheckBack } from '../api/checkBacks/checkBacks.ts'
import { aPlanAction } from '../support/groupLife.ts'
import { contract } from './selection.ts'
import { questionSlugs } from './questionStory.ts'
import { returnPeriods } from './returnStory.ts'
import { grantIds } from './story.ts'
import type { Path } from './path.ts'
import type { Story } from './paths.ts'

const asked = (query: string, variables: Record<string, unknown> = {}): Path => ({ query, variables, pick: (data) => data })

/** Each field of Query, asked as it is meant to be asked, for what EMSOU recorded. */
export function queryPathsOf({ recorded, group, output, programme, draft, lives: { held, tasking }, returns, packs }: Story): Record<string, Path> {
  const figures = (name: string, args: string, type: string) => asked(`{ it: ${name}(${args}) { ... on ${type} { asAt } } }`)
  return {
    assessment: asked('query ($id: ID!) { it: assessment(id: $id) { id } }', { id: held.assessment.id }),
    assessmentCover: asked('{ it: assessmentCover { ocgs } }'),
    changeOverTime: figures('changeOverTime', 'unit: "EMSOU", measure: GROSS, grain: MONTH, period: "FY2025"', 'ChangeOverTime'),
    periodComparison: figures('periodComparison', 'unit: "EMSOU", measure: GROSS, earlier: "FY2024", later: "FY2025"', 'PeriodComparison'),
    boardPack: asked('query ($number: Int!) { it: boardPack(number: $number) { number } }', { number: packs.ready }),
    boardPacks: asked('{ it: boardPacks { number } }'),
    capabilitiesAndMeans: figures('capabilitiesAndMeans', 'period: "FY2025"', 'CapabilitiesAndMeans'),
    checkBack: asked('query ($r: String!) { it: checkBack(disruption: $r, months: 3) { id } }', { r: held.disruption.reference }),
    checkBackCounts: asked('{ it: checkBackCounts { overdue } }'),
    checkBacks: asked('{ it: checkBacks { totalCount } }'),
    demonstrationPeople: asked('{ it: demonstrationPeople { code } }'),
    desk: asked('{ it: desk { ... on Desk { at } } }'),
    disruption: asked('query ($r: String!) { it: disruption(reference: $r) { id } }', { r: recorded.reference }),
    disruptions: asked('{ it: disruptions { totalCount } }'),
    draft: asked('query ($key: String!) { it: draft(key: $key) { key } }', { key: draft.key }),
    drafts: asked('{ it: drafts { key } }'),
    edition: asked('query ($number: Int!) { it: edition(number: $number) { number } }', { number: returns.edition }),
    editions: asked('{ it: editions { number } }'),
    effectTable: figures('effectTable', 'dimension: TACTIC, period: "FY2025"', 'EffectTable'),
    gatewayRequest: asked('query ($id: ID!) { it: gatewayRequest(id: $id) { id } }', { id: tasking.waiting.id }),
    gatewayRequests: asked('{ it: gatewayRequests { totalCount } }'),
    grantsToDecide: asked('{ it: grantsToDecide { id } }'),
    longTermImpact: figures('longTermImpact', 'period: "FY2025"', 'LongTermImpact'),
    managedPerson: asked('{ it: managedPerson(code: "P-MANAGED") { code } }'),
    measureDefinitions: asked('{ it: measureDefinitions { code } }'),
    mix: figures('mix', 'period: "FY2025"', 'Mix'),
    mySessions: asked('{ it: mySessions { id } }'),
    networkImpact: figures('networkImpact', 'period: "FY2025"', 'NetworkImpact'),
    node: asked('query ($id: ID!) { it: node(id: $id) { id } }', { id: recorded.id }),
    nodes: asked('query ($id: ID!) { it: nodes(ids: [$id]) { id } }', { id: recorded.id }),
    ocg: asked('query ($id: ID!) { it: ocg(id: $id) { id } }', { id: group.id }),
    ocgs: asked('{ it: ocgs { totalCount } }'),
    offeredPeriods: asked('{ it: offeredPeriods { code } }'),
    output: asked('query ($r: String!) { it: output(reference: $r) { id } }', { r: output.reference }),
    outputs: asked('{ it: outputs { totalCount } }'),
    ownReturns: asked('{ it: ownReturns { ... on DeskRow { contacts } } }'),
    people: asked('{ it: people { totalCount } }'),
    planAction: asked('query ($id: ID!) { it: planAction(id: $id) { id } }', { id: held.action.id }),
    programme: asked('query ($id: ID!) { it: programme(id: $id) { id } }', { id: programme.id }),
    programmes: asked('{ it: programmes { id } }'),
    publishedCorrections: asked('{ it: publishedCorrections { edition } }'),
    reactivations: asked('{ it: reactivations(origin: ARCHIVED, period: "M2017-01") { totalCount } }'),
    recoveryComparison: figures('recoveryComparison', 'one: { grade: MAJOR }, other: { grade: MINOR }, period: "FY2025"', 'RecoveryComparison'),
    referenceLists: asked('{ it: referenceLists { units { code } } }'),
    reportingRates: asked('{ it: reportingRates { ... on ReportingRates { caveats } } }'),
    return: asked('query ($period: String!) { it: return(unit: "EMSOU", period: $period) { state } }', { period: returnPeriods.draft }),
    returnDefinitions: asked('{ it: returnDefinitions { version } }'),
    returnFile: asked('query ($period: String!) { it: returnFile(unit: "EMSOU", period: $period) { name } }', { period: returnPeriods.draft }),
    returnFiguresToAsk: asked('{ it: returnFiguresToAsk { code } }'),
    returnsToday: asked('{ it: returnsToday { overdue } }'),
    savedQuestion: asked('query ($slug: String!) { it: savedQuestion(slug: $slug) { slug } }', { slug: questionSlugs.shared }),
    savedQuestions: asked('{ it: savedQuestions { slug } }'),
    sequences: asked('{ it: sequences(filter: { period: "M2016-05" }) { totalCount } }'),
    service: asked('{ it: service { today } }'),
    session: asked('{ it: session { label } }'),
    settings: asked('{ it: settings { value } }'),
    signIn: asked('{ it: signIn { isDemonstration } }'),
    submitted: asked('{ it: submitted(key: "matrix-draft-of-nobody") { id } }'),
    suspectedDuplicates: asked('query ($id: ID!) { it: suspectedDuplicates(probe: { effect: "2026-11-12", target: { kind: OCG, ocg: $id } }) { likeness } }', { id: group.id }),
    taskingDecision: asked('query ($id: ID!) { it: taskingDecision(id: $id) { id } }', { id: tasking.decision.id }),
    taskingDecisions: asked('{ it: taskingDecisions { totalCount } }'),
    taskingMeeting: asked('query ($id: ID!) { it: taskingMeeting(id: $id) { id } }', { id: tasking.meeting.id }),
    taskingMeetings: asked('{ it: taskingMeetings { totalCount } }'),
    taskingWaiting: asked('{ it: taskingWaiting { openDecisions } }'),
    unitComparison: figures('unitComparison', 'period: "FY2025"', 'UnitComparison'),
    unitImpact: figures('unitImpact', 'unit: "EMSOU", period: "FY2025"', 'UnitImpact'),
    unitQuality: asked('{ it: unitQuality { asAt } }'),
    viewer: asked('{ it: viewer { code } }'),
  }
}

/** The key of no submission: whoever is let through to the rules is refused for it, so that nothing is ever kept. */
const key = ''

/** The input of each mutation, complete but for its key. */
export function mutationInputsOf({ recorded, withdrawn, negative, group, mergedGroup, output, programme, draft, rebasings, lives: { held, checkBack, link, tasking } }: Story): Record<string, Record<string, unknown>> {
  const reason = 'By the matrix.'
  const of = ({ id, version }: { id: string; version: number | null }) => ({ key, id, version, reason })
  const governed = { key, person: 'P-MANAGED', reason }
  const grant = Buffer.from(`Grant:${grantIds.waiting}`).toString('base64')
  const ownReturn = { key, period: returnPeriods.draft, version: 3 }
  const unitReturn = { ...ownReturn, unit: 'EMSOU' }
  const pair = { key, disruption: recorded.id, other: negative.id }
  return {
    acceptReturns: { key, returns: [{ unit: 'EMSOU', period: returnPeriods.submitted, version: 3 }] }, answerReturnQueries: { ...ownReturn, answers: [], byChange: false },
    approveReturn: ownReturn, askToReopenReturn: { ...ownReturn, reason }, chaseReturn: { ...unitReturn, reason }, extendReturn: { ...unitReturn, dueOn: '2026-12-20', reason },
    changeReturnDefinition: { key, validFrom: '2028-04', months: 1, dueWorkingDays: 10, figures: [], reason }, publishEdition: { key, period: returnPeriods.accepted },
    queryReturn: { ...unitReturn, figure: 'PARTNER_STAFF', cell: '', question: reason }, readReturnFile: { ...ownReturn, isTrial: true, text: 'x' }, reopenReturn: { ...unitReturn, reason },
    saveReturn: { ...ownReturn, entries: [] }, submitReturn: ownReturn, takeBackReturn: { ...ownReturn, reason },
    addPerson: { key, issuer: 'HOST', subject: 'somebody', label: 'EMSOU recorder 9' },
    changeSetting: { key, code: 'FEWEST_TO_SAY', version: 1, value: '12', reason },
    correctAssessment: { ...of(held.assessment), facts: anAssessment() }, correctCheckBack: { ...of(checkBack), facts: aCheckBack() }, correctPlanAction: { ...of(held.action), facts: aPlanAction() },
    recordAssessment: { key, ocg: group.id, facts: anAssessment() }, recordCheckBack: { key, disruption: recorded.reference, months: 3, facts: aCheckBack() },
    recordOcgStatus: { key, ocg: group.id, status: 'MONITORED', from: '2026-11-01', reason }, recordPlanAction: { key, ocg: group.id, facts: aPlanAction() },
    transferOcg: { ...of(group), toUnit: 'ERSOU', day: '2026-11-01' }, withdrawAssessment: of(held.assessment), withdrawCheckBack: of(checkBack),
    withdrawOcgLineage: { key, id: link, reason }, withdrawOcgStatus: { key, id: held.group.id, reason }, withdrawPlanAction: of(held.action),
    correctGatewayRequest: { ...of(tasking.waiting), facts: aGatewayRequest() }, correctTaskingDecision: { ...of(tasking.decision), facts: aTaskingDecision() },
    correctTaskingMeeting: { ...of(tasking.planned), facts: aTaskingMeeting({ meetsOn: '2027-01-28' }) }, decideGatewayRequest: { ...of(tasking.waiting), facts: anAcceptance() },
    holdTaskingMeeting: { key, id: tasking.ready.id, version: tasking.ready.version }, recordGatewayRequest: { key, facts: aGatewayRequest() },
    recordTaskingDecision: { key, meeting: tasking.meeting.id, facts: aTaskingDecision() }, recordTaskingMeeting: { key, facts: aTaskingMeeting({ meetsOn: '2027-02-25' }) },
    withdrawGatewayRequest: of(tasking.waiting), withdrawTaskingDecision: of(tasking.decision), withdrawTaskingMeeting: of(tasking.planned),
    correctDisruption: { ...of(recorded), facts: against(group) }, correctOcg: { ...of(group), facts: aGroup() },
    correctOutput: { ...of(output), facts: anOutput() }, correctProgramme: { ...of(programme), facts: aProgramme() },
    decideGrant: { key, grant, decision: 'CONFIRMED' }, disablePerson: governed, discardDraft: { key, revision: draft.revision }, enablePerson: { ...governed, person: 'P-DISABLED' },
    endGrant: { key, grant, reason }, endMySessions: { key, keepThisOne: true }, endSessionsOf: governed,
    giveGrant: { key, person: 'P-MANAGED', role: 'RECORDER', unit: 'EMSOU', from: '2027-01-01', reason },
    linkDisruptions: { ...pair, kind: 'RELATED' }, mergeDisruption: { ...of(recorded), into: negative.id },
    recordDisruption: { key, facts: aDisruption() }, recordOcg: { key, facts: aGroup() }, recordOutput: { key, facts: anOutput() }, recordProgramme: { key, facts: aProgramme() },
    recordOcgLineage: { key, from: group.id, to: mergedGroup.id, kind: 'SPLIT_INTO', day: '2026-11-01', reason },
    relabelPerson: { ...governed, label: 'EMSOU recorder 9' }, removeDisruptionLink: pair,
    restoreDisruption: of(withdrawn), restoreOcg: of(group), restoreOutput: of(output), restoreProgramme: of(programme),
    makePublicExport: { key, period: 'FY2025' }, makeBoardPack: { key, period: 'FY2025' }, cancelBoardPack: { key, number: 1 }, saveQuestion: { key, ...aQuestionToSave() }, removeQuestion: { key, slug: questionSlugs.shared },
    rebaseSeries: { key, fromDay: '2025-04-01', measure: 'GROSS', reason }, withdrawRebasing: { key, id: rebasings.standing, reason },
    saveDraft: { key, kind: 'DISRUPTION', summary: 'A draft', content: '{}', revision: 0 },
    withdrawDisruption: of(recorded), withdrawOcg: of(group), withdrawOutput: of(output), withdrawProgramme: of(programme),
  }
}

/** A mutation by name, with what tells a refusal by the rules (it names what to mend) from one for the role. */
export function mutationPath(name: string, input: Record<string, unknown>): Path {
  const inputType = contract.getMutationType()?.getFields()[name]?.args[0]?.type
  return {
    query: `mutation ($input: ${inputType}) { it: ${name}(input: $input) { __typename ... on Refusal { message problems { field } } } }`,
    variables: { input },
    pick: (data) => {
      const result = data?.it as { __typename: string; problems?: object[] } | null | undefined
      return result && (result.__typename !== 'Refusal' || (result.problems ?? []).length > 0) ? { it: result.__typename } : { it: null }
    },
  }
}
