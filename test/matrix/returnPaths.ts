import { emptyIsNone, at, change, leading, type Path } from './path.ts'
import type { Story } from './paths.ts'
import { acceptKey, plantedEditions, returnPeriods } from './returnStory.ts'

type Steps = (string | number)[]
type Row = Record<string, unknown>
const one = (type: string, period: string, inner: string, ...steps: Steps) =>
  leading(type, `query ($period: String!) { it: return(unit: "EMSOU", period: $period) { ${inner} } }`, ['it', ...steps], { period })
/** The row of a list that is meant, wherever it stands. */
const rowOf = (path: Path, isMeant: (row: Row) => boolean, ...then: Steps): Path => ({
  ...path, pick: (data) => at(...then)((path.pick(data) as Row[] | null | undefined)?.find(isMeant) ?? null),
})
const orNone = (path: Path): Path => ({ ...path, pick: (data) => emptyIsNone(path.pick(data) as Row | null | undefined) })
const figureOf = (period: string, inner: string, code: string, ...then: Steps) => rowOf(one('ReturnCell', period, `figures { ofCode: code ${inner} }`, 'figures'), ({ ofCode }) => ofCode === code, ...then)
const inUnion = (type: string, query: string, union: string, inner: string, ...steps: Steps) => orNone(leading(type, `{ it: ${query} { ... on ${union} { ${inner} } } }`, ['it', ...steps]))

const { draft, queried, accepted } = returnPeriods
const asked = `from: "${returnPeriods.notStarted}", to: "${returnPeriods.reopened}"`
const isAccepted = ({ ofPeriod }: Row) => (ofPeriod as { code: string }).code === accepted
const isOwnOrFirst = (rows: Row[] | null | undefined) => rows?.find(({ ofUnit }) => (ofUnit as { code: string } | null)?.code === 'EMSOU') ?? rows?.[0] ?? null
const deskRow = (type: string, inner: string) => inUnion(type, `desk(${asked})`, 'Desk', `rows { ofUnit: unit { code } ${inner} }`, 'rows')
const ofEmsou = (path: Path, ...then: Steps): Path => ({ ...path, pick: (data) => at(...then)(isOwnOrFirst(path.pick(data) as Row[] | null | undefined) as Row | null) })
const ownRow = (type: string, inner: string, ...steps: Steps) => inUnion(type, `ownReturns(${asked})`, 'DeskRow', inner, ...steps)
const cells = 'cells { ofPeriod: period { code } EVERY }'
const reporting = (type: string, inner: string, ...steps: Steps) => inUnion(type, `reportingRates(${asked})`, 'ReportingRates', inner, ...steps)
const months = 'months { ofPeriod: period { code } EVERY }'
const edition = (type: string, number: number, inner: string, ...steps: Steps) => leading(type, `query ($number: Int!) { it: edition(number: $number) { ${inner} } }`, ['it', ...steps], { number })
const definition = (type: string, inner: string, version: number) => rowOf(leading(type, `{ it: returnDefinitions { ofVersion: version ${inner} } }`, ['it']), ({ ofVersion }) => ofVersion === version)
const askedFigure = (type: string, inner: string, ...then: Steps) =>
  rowOf(leading(type, `{ it: returnDefinitions { figures { ofCode: code ${inner} } } }`, ['it', 0, 'figures']), ({ ofCode }) => ofCode === 'CAPABILITY_STATE', ...then)
const behind = (type: string, inner: string, ...steps: Steps) => inUnion(type, 'networkImpact(period: "FY2025")', 'NetworkImpact', inner, ...steps)
const reading = (type: string, text: string, inner: string, ...steps: Steps) =>
  change(type, 'readReturnFile', { key: 'matrix-file-key', period: draft, version: 3, isTrial: true, text }, `... on ReturnFileReading { ${inner} }`, ...steps)

/** Where returns, what the centre sees of them and what it published are read, in each of their states. */
export function pathsOfReturns({ returns: { edition: latest, accepting, files } }: Story): Record<string, Record<string, Path>> {
  const changed = (word: string) => rowOf(one('ReturnChangedRecord', accepted, 'changes { changedRecords { ofChange: change EVERY } }', 'changes', 'changedRecords'), ({ ofChange }) => ofChange === word)
  const event = (period: string, action: string) => rowOf(one('ReturnEvent', period, 'events { ofAction: action EVERY }', 'events'), ({ ofAction }) => ofAction === action)
  const check = (period: string, code: string) => rowOf(one('ReturnCheck', period, 'checks { ofCode: code EVERY }', 'checks'), ({ ofCode }) => ofCode === code)
  const ofFigure = (isOfUnit: boolean) => rowOf(edition('EditionFigure', latest, 'figures { ofUnit: unit { code } EVERY }', 'figures'), ({ ofUnit }) => (ofUnit !== null) === isOfUnit)
  return {
    Return: Object.fromEntries(Object.entries(returnPeriods).map(([state, period]) => [state, one('Return', period, 'EVERY')])),
    ReturnFigure: { draft: one('ReturnFigure', draft, 'figures { EVERY }', 'figures', 0), accepted: one('ReturnFigure', accepted, 'figures { EVERY }', 'figures', 0) },
    ReturnCell: {
      quantity: figureOf(accepted, 'cells { EVERY }', 'STAFF_IN_POST_TOTAL', 'cells', 0), choice: figureOf(accepted, 'cells { EVERY }', 'CAPABILITY_STATE', 'cells', 0),
      day: figureOf(accepted, 'cells { EVERY }', 'THREAT_ASSESSMENT', 'cells', 0),
    },
    ReturnCheck: { open: check(draft, 'NOT_STATED'), said: check(accepted, 'RECORDED_LATE') },
    ReturnChanges: { accepted: one('ReturnChanges', accepted, 'changes { EVERY }', 'changes') },
    ReturnChangedRecord: { late: changed('RECORDED_LATE'), corrected: changed('CORRECTED') },
    ReturnFigureChange: { accepted: one('ReturnFigureChange', accepted, 'changes { figures { EVERY } }', 'changes', 'figures', 0) },
    ReturnEvent: { extended: event(draft, 'EXTEND'), accepted: event(accepted, 'ACCEPT') },
    ReturnExtension: { draft: one('ReturnExtension', draft, 'extension { EVERY }', 'extension') },
    ReturnQuery: { queried: one('ReturnQuery', queried, 'queries { EVERY }', 'queries', 0) },
    ReturnMessage: { queried: one('ReturnMessage', queried, 'queries { messages { EVERY } }', 'queries', 0, 'messages', 0) },
    ReturnFile: Object.fromEntries([['draft', draft], ['accepted', accepted]].map(([state, period]) => [state, leading('ReturnFile', 'query ($period: String!) { it: returnFile(unit: "EMSOU", period: $period) { EVERY } }', ['it'], { period })])),
    StaleReturn: { draft: change('StaleReturn', 'saveReturn', { key: 'matrix-stale-key', period: draft, version: 99, entries: [] }, '... on StaleReturn { EVERY }') },
    AcceptedReturns: { sentAgain: change('AcceptedReturns', 'acceptReturns', { ...accepting, key: acceptKey }, '... on AcceptedReturns { EVERY }') },
    ReturnFileReading: { sound: reading('ReturnFileReading', files.sound, 'EVERY'), faulty: reading('ReturnFileReading', files.faulty, 'EVERY') },
    ReturnFileWords: { sound: reading('ReturnFileWords', files.sound, 'words { EVERY }', 'words', 0) },
    ReturnFileProblem: { faulty: reading('ReturnFileProblem', files.faulty, 'problems { EVERY }', 'problems', 0) },
    ReturnDefinition: { default: definition('ReturnDefinition', 'EVERY', 1), changed: definition('ReturnDefinition', 'EVERY', 2) },
    ReturnFigureAsked: { choice: askedFigure('ReturnFigureAsked', 'EVERY') },
    ReturnPart: { choice: askedFigure('ReturnPart', 'parts { EVERY }', 'parts', 0) },
    ReturnChoice: { choice: askedFigure('ReturnChoice', 'choices { EVERY }', 'choices', 0) },
    Edition: { superseded: edition('Edition', plantedEditions.superseded, 'EVERY'), latest: edition('Edition', latest, 'EVERY') },
    EditionFigure: { network: ofFigure(false), unit: ofFigure(true) },
    EditionReturn: { latest: edition('EditionReturn', latest, 'returns { EVERY }', 'returns', 0) },
    MissingReturn: { inEdition: edition('MissingReturn', latest, 'missing { EVERY }', 'missing', 0), behindFigures: behind('MissingReturn', 'returns { missing { EVERY } }', 'returns', 'missing', 0) },
    PublishedCorrection: { now: leading('PublishedCorrection', '{ it: publishedCorrections { EVERY } }', ['it', 0]) },
    ReturnsBehind: { behindFigures: behind('ReturnsBehind', 'returns { EVERY }', 'returns') },
    BasisOffer: { recorded: behind('BasisOffer', 'bases { EVERY }', 'bases', 0), returned: behind('BasisOffer', 'bases { EVERY }', 'bases', 1) },
    Desk: { now: inUnion('Desk', `desk(${asked})`, 'Desk', 'EVERY') },
    DeskRow: { own: ownRow('DeskRow', 'EVERY'), onDesk: ofEmsou(deskRow('DeskRow', 'EVERY')) },
    DeskCell: { own: rowOf(ownRow('DeskCell', cells, 'cells'), isAccepted), onDesk: rowOf(ofEmsou(deskRow('DeskCell', cells), 'cells'), isAccepted) },
    DeskMessage: { own: ownRow('DeskMessage', 'lastMessage { EVERY }', 'lastMessage'), onDesk: ofEmsou(deskRow('DeskMessage', 'lastMessage { EVERY }'), 'lastMessage') },
    ReportingRates: { now: reporting('ReportingRates', 'EVERY') },
    UnitReporting: { own: ofEmsou(reporting('UnitReporting', 'units { ofUnit: unit { code } EVERY }', 'units')), ofNetwork: reporting('UnitReporting', 'network { EVERY }', 'network') },
    PeriodReporting: {
      own: rowOf(ofEmsou(reporting('PeriodReporting', `units { ofUnit: unit { code } ${months} }`, 'units'), 'months'), isAccepted),
      ofNetwork: rowOf(reporting('PeriodReporting', `network { ${months} }`, 'network', 'months'), isAccepted),
    },
    ReturnsToday: { now: leading('ReturnsToday', '{ it: returnsToday { EVERY } }', ['it']) },
  }
}
