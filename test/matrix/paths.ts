import { pathsOfComparison } from './comparisonPaths.ts'
import { pathsOfChange } from './changeStory.ts'
import { pathsOfLivedGroups, pathsOfLives } from './lifePaths.ts'
import { pathsOfLongTerm } from './longTermPaths.ts'
import { pathsOfMixes } from './mixPaths.ts'
import { pathsOfPacks } from './packStory.ts'
import { pathsOfPublicExport } from './publicExportPaths.ts'
import { change, emptyIsNone, leading, type Path, stale } from './path.ts'
import { pathsOfQuestions } from './questionStory.ts'
import { pathsOfReturns } from './returnPaths.ts'
import { pathsOfTasking } from './taskingPaths.ts'
import { grantIds, sessionOfAnother, type tellStory } from './story.ts'
import { everyFieldOf } from './selection.ts'

export type Story = Awaited<ReturnType<typeof tellStory>>
type Node = Record<string, unknown> | null | undefined
const node = (type: string, id: string): Path => ({ query: `query ($id: ID!) { it: node(id: $id) { ... on ${type} { ${everyFieldOf(type)} } } }`, variables: { id }, pick: (data) => emptyIsNone(data?.it as Node) })
const nodeId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

function disruption(type: string, reference: string, inner: string, ...steps: (string | number)[]): Path {
  return leading(type, `query ($r: String!) { it: disruption(reference: $r) { ${inner} } }`, ['it', ...steps], { r: reference })
}
const ocg = (type: string, id: string, inner: string, ...steps: (string | number)[]) => leading(type, `query ($id: ID!) { it: ocg(id: $id) { ${inner} } }`, ['it', ...steps], { id })
const output = (type: string, r: string, inner: string, ...steps: (string | number)[]) => leading(type, `query ($r: String!) { it: output(reference: $r) { ${inner} } }`, ['it', ...steps], { r })
const programme = (type: string, id: string, inner: string, ...steps: (string | number)[]) => leading(type, `query ($id: ID!) { it: programme(id: $id) { ${inner} } }`, ['it', ...steps], { id })

/** A year with many records; a month with two; and days of choice in that month. */
const periods = { year: 'FY2025', few: 'M2016-05', days: '2016-05-02..2016-05-20' }
const inUnit = (type: string, inner: string, steps: (string | number)[], states: readonly (keyof typeof periods)[] = ['year', 'few']): Record<string, Path> =>
  Object.fromEntries(states.map((state) => [state, leading(type, `{ it: unitImpact(unit: "EMSOU", period: "${periods[state]}") { ... on UnitImpact { ${inner} } } }`, ['it', ...steps])]))
const inNetwork = (type: string, inner: string, ...steps: (string | number)[]): Record<string, Path> =>
  Object.fromEntries((['year', 'few'] as const).map((state) => [state, leading(type, `{ it: networkImpact(period: "${periods[state]}") { ... on NetworkImpact { ${inner} } } }`, ['it', ...steps])]))
const orNone = (paths: Record<string, Path>): Record<string, Path> =>
  Object.fromEntries(Object.entries(paths).map(([state, path]) => [state, { ...path, pick: (data: Record<string, unknown> | null) => emptyIsNone(path.pick(data) as Node) }]))
const inLists = (type: string, inner: string, ...steps: (string | number)[]) => leading(type, `{ referenceLists { ${inner} } }`, ['referenceLists', ...steps])

/** Where each type is read, in each of its states. */
export function pathsOf(story: Story, self: { code: string | null; sessionId: string | null }): Record<string, Record<string, Path>> {
  const { recorded, withdrawn, merged, negative, negativeByTheReader, group, withdrawnGroup, mergedGroup, programme: talks } = story
  const states = { recorded: recorded.reference, withdrawn: withdrawn.reference, merged: merged.reference }
  const each = <State extends string>(of: Record<State, string>, path: (value: string) => Path) => Object.fromEntries(Object.entries<string>(of).map(([state, value]) => [state, path(value)]))
  const groupIds = { recorded: group.id, withdrawn: withdrawnGroup.id, merged: mergedGroup.id }
  const outputs = { recorded: story.output.reference, withdrawn: story.withdrawnOutput.reference }
  const programmes = { recorded: talks.id, withdrawn: story.withdrawnProgramme.id }
  const nothingWritten = { key: 'matrix-empty-key', facts: { name: '' } }
  const warned = { key: 'matrix-warned-key', facts: { name: 'Ask somebody@example.org' } }
  return {
    Disruption: each({ ...states, ofGroupReceived: story.lives.received.disruption.reference }, (r) => disruption('Disruption', r, 'EVERY')),
    Grading: {
      moderate: disruption('Grading', recorded.reference, 'gradings { EVERY }', 'gradings', 0), negative: disruption('Grading', negative.reference, 'gradings { EVERY }', 'gradings', 0),
      negativeByTheReader: disruption('Grading', negativeByTheReader.reference, 'gradings { EVERY }', 'gradings', 0),
      ofGroupReceived: disruption('Grading', story.lives.received.disruption.reference, 'gradings { EVERY }', 'gradings', 0),
    },
    Target: {
      group: disruption('Target', recorded.reference, 'target { EVERY }', 'target'), other: disruption('Target', negative.reference, 'target { EVERY }', 'target'),
      groupHandedOver: disruption('Target', story.lives.given.disruption.reference, 'target { EVERY }', 'target'),
    },
    Outcome: { recorded: disruption('Outcome', recorded.reference, 'outcomes { EVERY }', 'outcomes', 0) },
    KnownDays: { recorded: disruption('KnownDays', recorded.reference, 'effect { EVERY }', 'effect') },
    DisruptionHistoryEntry: each(states, (r) => disruption('DisruptionHistoryEntry', r, 'history { EVERY }', 'history', 0)),
    FieldChange: { recorded: disruption('FieldChange', recorded.reference, 'history { changes { EVERY } }', 'history', 0, 'changes', 0) },
    DisruptionLink: { recorded: disruption('DisruptionLink', recorded.reference, 'links { EVERY }', 'links', 0) },
    SuspectedDuplicate: { recorded: disruption('SuspectedDuplicate', recorded.reference, 'suspectedDuplicates { EVERY }', 'suspectedDuplicates', 0) },
    DisruptionConnection: { recorded: leading('DisruptionConnection', 'query ($r: String!) { it: disruptions(filter: { reference: $r }) { EVERY } }', ['it'], { r: recorded.reference }) },
    DisruptionEdge: { recorded: leading('DisruptionEdge', 'query ($r: String!) { it: disruptions(filter: { reference: $r }) { edges { EVERY } } }', ['it', 'edges', 0], { r: recorded.reference }) },
    PageInfo: { recorded: leading('PageInfo', 'query ($r: String!) { it: disruptions(filter: { reference: $r }) { pageInfo { EVERY } } }', ['it', 'pageInfo'], { r: recorded.reference }) },
    StaleDisruption: { recorded: stale('Disruption', recorded.id) },
    ...pathsOfLives(story),
    ...pathsOfTasking(story),
    ...pathsOfReturns(story),
    ...pathsOfQuestions,
    ...pathsOfLongTerm,
    ...pathsOfMixes,
    ...pathsOfChange,
    ...pathsOfComparison,
    ...pathsOfPublicExport,
    ...pathsOfPacks(story),
    Ocg: { ...each(groupIds, (id) => ocg('Ocg', id, 'EVERY')), ...pathsOfLivedGroups(story) },
    OcgHistoryEntry: each({ recorded: group.id, withdrawn: withdrawnGroup.id }, (id) => ocg('OcgHistoryEntry', id, 'history { EVERY }', 'history', 0)),
    LineageLink: { merged: ocg('LineageLink', mergedGroup.id, 'lineage { EVERY }', 'lineage', 0) },
    GradeCounts: { recorded: ocg('GradeCounts', group.id, 'counts { EVERY }', 'counts') },
    OcgConnection: { recorded: leading('OcgConnection', '{ it: ocgs(filter: { search: "Matrix heron" }) { EVERY } }', ['it']) },
    OcgEdge: { recorded: leading('OcgEdge', '{ it: ocgs(filter: { search: "Matrix heron" }) { edges { EVERY } } }', ['it', 'edges', 0]) },
    StaleOcg: { recorded: stale('Ocg', group.id) },
    Output: each(outputs, (r) => output('Output', r, 'EVERY')),
    OutputHistoryEntry: each(outputs, (r) => output('OutputHistoryEntry', r, 'history { EVERY }', 'history', 0)),
    Questionnaire: { recorded: output('Questionnaire', outputs.recorded, 'questionnaire { EVERY }', 'questionnaire') },
    Question: { recorded: output('Question', outputs.recorded, 'questionnaire { questions { EVERY } }', 'questionnaire', 'questions', 0) },
    Share: { recorded: output('Share', outputs.recorded, 'questionnaire { shareAnswered { EVERY } }', 'questionnaire', 'shareAnswered') },
    PairedChange: { recorded: output('PairedChange', outputs.recorded, 'questionnaire { questions { change { EVERY } } }', 'questionnaire', 'questions', 0, 'change') },
    OutputConnection: { recorded: leading('OutputConnection', 'query ($r: String!) { it: outputs(filter: { reference: $r }) { EVERY } }', ['it'], { r: outputs.recorded }) },
    OutputEdge: { recorded: leading('OutputEdge', 'query ($r: String!) { it: outputs(filter: { reference: $r }) { edges { EVERY } } }', ['it', 'edges', 0], { r: outputs.recorded }) },
    StaleOutput: { recorded: stale('Output', story.output.id) },
    Programme: each(programmes, (id) => programme('Programme', id, 'EVERY')),
    ProgrammeHistoryEntry: each(programmes, (id) => programme('ProgrammeHistoryEntry', id, 'history { EVERY }', 'history', 0)),
    ProgrammeYear: { recorded: programme('ProgrammeYear', talks.id, 'years { EVERY }', 'years', 0) },
    OutputChange: { recorded: programme('OutputChange', talks.id, 'years { changes { EVERY } }', 'years', 0, 'changes', 0) },
    StaleProgramme: { recorded: stale('Programme', talks.id) },
    Draft: each({ new: story.draft.key, correcting: story.correctingDraft.key }, (key) => leading('Draft', 'query ($key: String!) { it: draft(key: $key) { EVERY } }', ['it'], { key })),
    StaleDraft: { new: change('StaleDraft', 'discardDraft', { key: story.draft.key, revision: 0 }, '... on StaleDraft { EVERY }') },
    DraftDiscarded: { ofAnother: change('DraftDiscarded', 'discardDraft', { key: 'matrix-draft-of-nobody', revision: 1 }, '... on DraftDiscarded { EVERY }') },
    UnitImpact: orNone(inUnit('UnitImpact', 'EVERY', [], ['year', 'few', 'days'])),
    NetworkImpact: orNone(inNetwork('NetworkImpact', 'EVERY')),
    UnitSeries: inNetwork('UnitSeries', 'units { EVERY }', 'units', 3),
    Headline: inUnit('Headline', 'headline { EVERY }', ['headline']),
    Count: inUnit('Count', 'headline { gross { EVERY } }', ['headline', 'gross']),
    Cumulative: inUnit('Cumulative', 'cumulative { EVERY }', ['cumulative']),
    MonthlyCounts: inUnit('MonthlyCounts', 'monthly { EVERY }', ['monthly']),
    BreakdownRow: inUnit('BreakdownRow', 'byThreat { EVERY }', ['byThreat', 0]),
    OutcomeTotal: inUnit('OutcomeTotal', 'outcomes { EVERY }', ['outcomes', 0]),
    OutputTotals: inUnit('OutputTotals', 'outputs { EVERY }', ['outputs', 0]),
    UnitQuality: { now: leading('UnitQuality', '{ unitQuality { EVERY } }', ['unitQuality']) },
    QualityPoint: { now: leading('QualityPoint', '{ unitQuality { points { EVERY } } }', ['unitQuality', 'points', 1]) },
    Viewer: { self: leading('Viewer', '{ viewer { EVERY } }', ['viewer']) },
    Person: { another: node('Person', nodeId('Person', 'ERSOU-RECORDER-1')) },
    DemonstrationPerson: { offered: leading('DemonstrationPerson', '{ demonstrationPeople { EVERY } }', ['demonstrationPeople', 0]) },
    OwnSession: { own: leading('OwnSession', '{ session { EVERY } }', ['session']) },
    Session: { own: node('Session', nodeId('Session', self.sessionId ?? sessionOfAnother)), another: node('Session', nodeId('Session', sessionOfAnother)) },
    ManagedPerson: each({ another: 'P-MANAGED', disabled: 'P-DISABLED' }, (code) => leading('ManagedPerson', 'query ($code: String!) { it: managedPerson(code: $code) { EVERY } }', ['it'], { code })),
    Grant: { own: leading('Grant', '{ viewer { grant { EVERY } } }', ['viewer', 'grant']), ...each(grantIds, (id) => node('Grant', nodeId('Grant', id))) },
    PeopleConnection: { all: leading('PeopleConnection', '{ people { EVERY } }', ['people']) },
    PeopleEdge: { all: leading('PeopleEdge', '{ people { edges { EVERY } } }', ['people', 'edges', 0]) },
    SessionsEnded: { own: change('SessionsEnded', 'endMySessions', { key: 'matrix-sessions-key', keepThisOne: true }, '... on SessionsEnded { EVERY }') },
    ReferenceLists: { now: leading('ReferenceLists', '{ referenceLists { EVERY } }', ['referenceLists']) },
    AssessmentMethod: { now: inLists('AssessmentMethod', 'assessmentMethods { EVERY }', 'assessmentMethods', 0) },
    Audience: { now: inLists('Audience', 'audiences { EVERY }', 'audiences', 0) },
    Tactic: { now: inLists('Tactic', 'tactics { EVERY }', 'tactics', 0) },
    Threat: { now: inLists('Threat', 'threats { EVERY }', 'threats', 0) },
    Force: { now: inLists('Force', 'forces { EVERY }', 'forces', 0) },
    MeasureUnit: { now: inLists('MeasureUnit', 'outcomeKinds { units { EVERY } }', 'outcomeKinds', 0, 'units', 0) },
    OutcomeKind: { now: inLists('OutcomeKind', 'outcomeKinds { EVERY }', 'outcomeKinds', 0) },
    SeriesBreak: { now: inLists('SeriesBreak', 'seriesBreaks { EVERY }', 'seriesBreaks', 0) },
    Strand: { now: inLists('Strand', 'strands { EVERY }', 'strands', 0) },
    Unit: { now: inLists('Unit', 'units { EVERY }', 'units', 0) },
    Period: { offered: leading('Period', '{ offeredPeriods { EVERY } }', ['offeredPeriods', 0]) },
    Service: { now: leading('Service', '{ service { EVERY } }', ['service']) },
    SignIn: { demonstration: leading('SignIn', '{ signIn { EVERY } }', ['signIn']), issuers: { ...leading('SignIn', '{ signIn { EVERY } }', ['signIn']), withIssuers: true } },
    Issuer: { issuers: { ...leading('Issuer', '{ signIn { issuers { EVERY } } }', ['signIn', 'issuers', 0]), withIssuers: true } },
    Refusal: { byTheRules: change('Refusal', 'recordProgramme', nothingWritten, '... on Refusal { EVERY }') },
    Problem: { byTheRules: leading('Problem', 'mutation ($input: RecordProgrammeInput!) { it: recordProgramme(input: $input) { ... on Refusal { problems { EVERY } } } }', ['it', 'problems', 0], { input: nothingWritten }) },
    TextWarning: { email: change('TextWarning', 'recordProgramme', warned, '... on TextWarning { EVERY }') },
    TextFinding: { email: leading('TextFinding', 'mutation ($input: RecordProgrammeInput!) { it: recordProgramme(input: $input) { ... on TextWarning { findings { EVERY } } } }', ['it', 'findings', 0], { input: warned }) },
  }
}
