import { changedSetting } from './lifeStory.ts'
import { at, change, leading, type Path, stale } from './path.ts'
import type { Story } from './paths.ts'

const ocg = (type: string, id: string, inner: string, ...steps: (string | number)[]) => leading(type, `query ($id: ID!) { it: ocg(id: $id) { ${inner} } }`, ['it', ...steps], { id })
const inList = (type: string, list: string, inner: string, ...steps: (string | number)[]) => leading(type, `{ it: ${list} { ${inner} } }`, ['it', ...steps])
const ofSettings = (type: string, inner: string, code: string, ...steps: (string | number)[]): Path => {
  const path = leading(type, `{ it: settings { ofCode: code ${inner} } }`, ['it'])
  return { ...path, pick: (data) => at(...steps)((path.pick(data) as { ofCode: string }[] | null | undefined)?.find(({ ofCode }) => ofCode === code) ?? null) }
}

/** The groups whose lives are told, as they are now and as at a moment before one of them was handed over. */
export function pathsOfLivedGroups({ lives: { held, given, received, moment } }: Story): Record<string, Path> {
  const now = (id: string) => ocg('Ocg', id, 'EVERY')
  return {
    lived: now(held.group.id), received: now(received.group.id), handedOver: now(given.group.id),
    handedOverBefore: leading('Ocg', 'query ($id: ID!, $asAt: Instant) { it: ocg(id: $id, asAt: $asAt) { EVERY } }', ['it'], { id: given.group.id, asAt: moment }),
  }
}

/** Where the parts of a group's life, what came of disruptions, and settings are read, in each of their states. */
export function pathsOfLives({ lives }: Story): Record<string, Record<string, Path>> {
  const { held, given, received, withdrawnAssessment, withdrawnAction, checkBack, moment, transfer } = lives
  const assessment = (id: string, asAt: string | null = null) => (type: string, inner: string, ...steps: (string | number)[]) =>
    leading(type, `query ($id: ID!, $asAt: Instant) { it: assessment(id: $id, asAt: $asAt) { ${inner} } }`, ['it', ...steps], { id, asAt })
  const action = (id: string) => (type: string, inner: string, ...steps: (string | number)[]) => leading(type, `query ($id: ID!) { it: planAction(id: $id) { ${inner} } }`, ['it', ...steps], { id })
  const assessments = { recorded: held.assessment.id, withdrawn: withdrawnAssessment.id, received: received.assessment.id, handedOver: given.assessment.id }
  const actions = { recorded: held.action.id, withdrawn: withdrawnAction.id, received: received.action.id, handedOver: given.action.id }
  const groups = { recorded: held.group.id, received: received.group.id, handedOver: given.group.id }
  const each = (of: Record<string, string>, path: (value: string) => Path) => Object.fromEntries(Object.entries(of).map(([state, value]) => [state, path(value)]))
  const looked = (type: string, reference: string, months: number, inner: string, ...steps: (string | number)[]) =>
    leading(type, `query ($r: String!) { it: checkBack(disruption: $r, months: ${months}) { ${inner} } }`, ['it', ...steps], { r: reference })
  const ofReference = (type: string, inner: string, ...steps: (string | number)[]) =>
    leading(type, `query ($r: String!) { it: checkBacks(filter: { disruption: $r }) { ${inner} } }`, ['it', ...steps], { r: held.disruption.reference })
  const sequences = { held: 'sequences(filter: { period: "M2016-05" })', handedOver: 'sequences(filter: { period: "M2016-09" })' }
  const spells = 'reactivations(origin: MAJOR_DISRUPTION, period: "M2017-01")'
  const spellOf = (disruption: { id: string }): Path => {
    const path = leading('ReactivationRow', `{ it: ${spells} { edges { node { ofDisruption: afterDisruption { id } EVERY } } } }`, ['it', 'edges'])
    return { ...path, pick: (data) => (path.pick(data) as { node: { ofDisruption: { id: string } | null } }[] | undefined)?.find(({ node }) => node.ofDisruption?.id === disruption.id)?.node }
  }
  return {
    Assessment: { ...each(assessments, (id) => assessment(id)('Assessment', 'EVERY')), handedOverBefore: assessment(given.assessment.id, moment)('Assessment', 'EVERY') },
    AssessmentHistoryEntry: each(assessments, (id) => assessment(id)('AssessmentHistoryEntry', 'history { EVERY }', 'history', 0)),
    AssessmentReview: each(groups, (id) => ocg('AssessmentReview', id, 'review { EVERY }', 'review')),
    StaleAssessment: { recorded: stale('Assessment', held.assessment.id) },
    PlanAction: each(actions, (id) => action(id)('PlanAction', 'EVERY')),
    PlanActionHistoryEntry: each(actions, (id) => action(id)('PlanActionHistoryEntry', 'history { EVERY }', 'history', 0)),
    StalePlanAction: { recorded: stale('PlanAction', held.action.id) },
    OcgStatusSpell: each(groups, (id) => ocg('OcgStatusSpell', id, 'statusSpells { EVERY }', 'statusSpells', 0)),
    OcgTransfer: each(groups, (id) => ocg('OcgTransfer', id, 'transfers { EVERY }', 'transfers', 0)),
    OcgTransferred: { sentAgain: change('OcgTransferred', 'transferOcg', transfer, '... on OcgTransferred { EVERY }') },
    OcgEffect: each(groups, (id) => ocg('OcgEffect', id, 'effect { EVERY }', 'effect')),
    OcgSequence: each(groups, (id) => ocg('OcgSequence', id, 'effect { sequences { EVERY } }', 'effect', 'sequences', 0)),
    Relief: each(groups, (id) => ocg('Relief', id, 'effect { sequences { relief { EVERY } } }', 'effect', 'sequences', 0, 'relief', 0)),
    CheckBack: { recorded: looked('CheckBack', held.disruption.reference, checkBack.months, 'EVERY'), overdue: looked('CheckBack', held.disruption.reference, 6, 'EVERY'), handedOver: looked('CheckBack', given.disruption.reference, 6, 'EVERY') },
    CheckBackHistoryEntry: { recorded: looked('CheckBackHistoryEntry', held.disruption.reference, checkBack.months, 'history { EVERY }', 'history', 0) },
    CheckBackConnection: { recorded: ofReference('CheckBackConnection', 'EVERY') },
    CheckBackEdge: { recorded: ofReference('CheckBackEdge', 'edges { EVERY }', 'edges', 0) },
    CheckBackCounts: { now: inList('CheckBackCounts', 'checkBackCounts', 'EVERY') },
    StaleCheckBack: { recorded: stale('CheckBack', checkBack.id) },
    SequenceRow: each(sequences, (list) => inList('SequenceRow', list, 'edges { node { EVERY } }', 'edges', 0, 'node')),
    SequenceRelief: each(sequences, (list) => inList('SequenceRelief', list, 'edges { node { relief { EVERY } } }', 'edges', 0, 'node', 'relief', 0)),
    SequenceConnection: each(sequences, (list) => inList('SequenceConnection', list, 'EVERY')),
    SequenceEdge: each(sequences, (list) => inList('SequenceEdge', list, 'edges { EVERY }', 'edges', 0)),
    ReactivationRow: { held: spellOf(held.disruption), handedOver: spellOf(given.disruption) },
    ReactivationConnection: { held: inList('ReactivationConnection', spells, 'EVERY') },
    ReactivationEdge: { held: inList('ReactivationEdge', spells, 'edges { EVERY }', 'edges', 0) },
    Setting: { default: ofSettings('Setting', 'EVERY', 'FEWEST_TO_SAY'), changed: ofSettings('Setting', 'EVERY', changedSetting) },
    SettingVersion: { default: ofSettings('SettingVersion', 'history { EVERY }', 'FEWEST_TO_SAY', 'history', 0), changed: ofSettings('SettingVersion', 'history { EVERY }', changedSetting, 'history', 0) },
    StaleSetting: { changed: change('StaleSetting', 'changeSetting', { key: 'matrix-stale-key', code: changedSetting, version: 1, value: '200', reason: 'Read an older version.' }, '... on StaleSetting { EVERY }') },
  }
}
