import type { Block } from '../block.ts'

// own  supp other network nobody/without a role. Of the network the centre alone, its analyst and its accepter, sees returns.
const own = 'GGGG ---- ---- !GG!!! !!'
const maybe = 'gggg ---- ---- !gg!!! !!'
const nothing = 'nnnn ---- ---- !nn!!! !!'
const yes = 'TTTT ---- ---- !TT!!! !!'
const no = 'FFFF ---- ---- !FF!!! !!'
/** What is kept back from the centre until it is approved, and records always. */
const ofUnit = 'GGGG ---- ---- !xx!!! !!'
const ofUnitAlone = 'GGGG ---- ---- !--!!! !!'
const nothingOfUnit = 'nnnn ---- ---- !--!!! !!'

const states = ['notStarted', 'draft', 'ready', 'submitted', 'queried', 'accepted', 'reopened'] as const
/** One row for every state but those named. */
const inEach = (row: string, others: Partial<Record<(typeof states)[number], string>>) => ({ ...Object.fromEntries(states.map((state) => [state, row])), ...others })
const frozen = { ready: own, submitted: own, queried: own, accepted: own }
const sent = { submitted: own, queried: own, accepted: own, reopened: own }

/**
 * A return is for people of its unit and for the centre, whoever supports the unit's disruptions; the board and the criteria owner
 * see which were received and what was accepted, never the return, its thread or its notes; auditors and administrators nothing.
 */
export const returns: Block[] = [
  {
    type: 'Return', axis: 'unit', states,
    fields: {
      ...each(['comparedPeriods', 'daysLate', 'definition', 'dueOn', 'dueOnByDefinition', 'figuresAsAt', 'isNil', 'lateness', 'period', 'state', 'unit', 'version'], own),
      acceptedAt: inEach(nothing, { accepted: own, reopened: own }), acceptedFigures: inEach(nothing, { reopened: own }),
      ...each(['approvedAt', 'approvedBy', 'sha256'], inEach(nothing, frozen)), changes: inEach(nothing, { ...frozen, reopened: own }),
      checks: inEach(own, { notStarted: ofUnit, draft: ofUnit, reopened: 'gggg ---- ---- !xx!!! !!' }), comment: inEach(own, { notStarted: nothing, draft: ofUnit, reopened: ofUnit }),
      // What nobody has approved is no figure for the centre.
      figures: inEach(own, { notStarted: ofUnit, draft: ofUnit, reopened: ofUnit }),
      daysToDue: inEach(own, { submitted: nothing, queried: nothing, accepted: nothing, reopened: nothing }), editions: inEach(nothing, { accepted: own }),
      events: inEach(own, { notStarted: nothing }), extension: inEach(nothing, { draft: own }), isFrozen: inEach(no, { ready: yes, submitted: yes, queried: yes, accepted: yes }),
      mayDo: {
        notStarted: 'PPPn ---- ---- !PP!!! !!', draft: 'PPPn ---- ---- !PP!!! !!', ready: 'PPPn ---- ---- !PP!!! !!', submitted: 'nnnn ---- ---- !PP!!! !!',
        queried: 'PPPn ---- ---- !PP!!! !!', accepted: 'nPPn ---- ---- !nP!!! !!', reopened: 'PPPn ---- ---- !PP!!! !!',
      },
      queries: inEach(nothing, { queried: own }), sentAt: inEach(nothing, sent),
      // The unit head stated figures of the draft.
      whyNotApprove: inEach(nothing, { draft: 'nnPn ---- ---- !nn!!! !!' }),
    },
  },
  {
    type: 'ReturnFigure', axis: 'unit', states: ['draft', 'accepted'],
    fields: {
      ...each(['cells', 'code', 'definitionVersion', 'howMade', 'isNil', 'measuredIn', 'name', 'section', 'source'], { draft: ofUnitAlone, accepted: own }),
      mayBeNil: { draft: 'TTTT ---- ---- !--!!! !!', accepted: yes }, note: { draft: nothingOfUnit, accepted: own }, rowsSha256: { draft: nothingOfUnit, accepted: own },
    },
  },
  {
    type: 'ReturnCell', axis: 'unit', states: ['quantity', 'choice', 'day'],
    fields: {
      ...each(['inWords', 'key', 'name'], own), isNil: no, code: { quantity: nothing, choice: own, day: nothing }, day: { quantity: nothing, choice: nothing, day: own },
      quantity: { quantity: own, choice: nothing, day: nothing }, lastPeriodInWords: maybe, note: maybe, unusual: nothing,
    },
  },
  {
    type: 'ReturnCheck', axis: 'unit', states: ['open', 'said'],
    fields: {
      ...each(['code', 'key', 'level', 'message', 'wordAbout', 'wordKey'], { open: ofUnitAlone, said: own }),
      figure: { open: ofUnitAlone, said: nothing }, word: { open: nothingOfUnit, said: own },
    },
  },
  // The records themselves are the unit's: the centre is told how many, and which figures.
  {
    type: 'ReturnChanges', axis: 'unit', states: ['accepted'],
    fields: { ...each(['corrected', 'figures', 'gradedAgain', 'recordedLate', 'records', 'since', 'withdrawn'], own), changedRecords: ofUnit, isSinceAcceptance: yes },
  },
  {
    type: 'ReturnChangedRecord', axis: 'unit', states: ['late', 'corrected'],
    fields: {
      ...each(['change', 'changedAt', 'changedBy', 'id', 'reference'], ofUnitAlone), isOutput: 'FFFF ---- ---- !--!!! !!',
      reason: { late: 'nnnn ---- ---- !--!!! !!', corrected: ofUnitAlone },
    },
  },
  { type: 'ReturnFigureChange', axis: 'unit', states: ['accepted'], fields: each(['after', 'before', 'figure', 'key', 'keyInWords', 'name'], own) },
  {
    type: 'ReturnEvent', axis: 'unit', states: ['extended', 'accepted'],
    fields: {
      ...each(['actedAt', 'actedBy', 'action', 'fromState', 'inWords', 'number', 'toState'], own), extendedTo: { extended: own, accepted: nothing }, words: { extended: own, accepted: nothing },
    },
  },
  { type: 'ReturnExtension', axis: 'unit', states: ['draft'], fields: each(['dueOn', 'grantedAt', 'grantedBy', 'reason'], own) },
  { type: 'ReturnQuery', axis: 'unit', states: ['queried'], fields: { ...each(['figure', 'figureInWords', 'id', 'key', 'keyInWords', 'messages', 'openedAt', 'openedBy'], own), isOpen: yes } },
  { type: 'ReturnMessage', axis: 'unit', states: ['queried'], fields: { ...each(['saidAt', 'saidBy', 'words'], own), isOfCentre: yes } },
  { type: 'ReturnFile', axis: 'unit', states: ['draft', 'accepted'], fields: each(['csv', 'metadata', 'name'], { draft: ofUnitAlone, accepted: own }) },
]

// roles network nobody/without a role
const writers = 'GGG- ------ --'
const accepter = '---- --G--- --'
const signedIn = 'GGGG GGGGGG !!'
const toNobody = 'nnnn nnnnnn !!'
const seesFigures = 'GGGG GGGG!! !!'
const none = 'nnnn nnnn!! !!'
const both = { superseded: seesFigures, latest: seesFigures }

/** What changes answer, what returns ask, and what the centre published of them. */
export const published: Block[] = [
  { type: 'StaleReturn', axis: 'role', states: ['draft'], fields: each(['current', 'message', 'yourVersion'], writers) },
  { type: 'AcceptedReturns', axis: 'role', states: ['sentAgain'], fields: { accepted: accepter } },
  {
    type: 'ReturnFileReading', axis: 'role', states: ['sound', 'faulty'],
    fields: {
      changes: { sound: writers, faulty: 'ggg- ------ --' }, isKept: 'FFF- ------ --', problems: { sound: 'nnn- ------ --', faulty: writers },
      return: writers, rows: writers, words: { sound: writers, faulty: 'ggg- ------ --' },
    },
  },
  { type: 'ReturnFileWords', axis: 'role', states: ['sound'], fields: each(['about', 'after', 'before', 'key', 'name'], writers) },
  { type: 'ReturnFileProblem', axis: 'role', states: ['faulty'], fields: each(['column', 'message', 'row', 'value'], writers) },
  {
    type: 'ReturnDefinition', axis: 'role', states: ['default', 'changed'],
    fields: {
      ...each(['beginsReporting', 'dueWorkingDays', 'figures', 'months', 'reason', 'recordedAt', 'validFrom', 'version'], signedIn), recordedBy: { default: toNobody, changed: signedIn },
    },
  },
  {
    type: 'ReturnFigureAsked', axis: 'role', states: ['choice'],
    fields: { ...each(['choices', 'code', 'definitionVersion', 'howMade', 'measuredIn', 'name', 'parts', 'section', 'source'], signedIn), asksNote: 'FFFF FFFFFF !!', mayBeNil: 'FFFF FFFFFF !!' },
  },
  { type: 'ReturnPart', axis: 'role', states: ['choice'], fields: each(['key', 'name'], signedIn) },
  { type: 'ReturnChoice', axis: 'role', states: ['choice'], fields: each(['code', 'name'], signedIn) },
  {
    type: 'Edition', axis: 'role', states: ['superseded', 'latest'],
    fields: {
      ...each(['csv', 'csvSha256', 'figures', 'json', 'jsonSha256', 'number', 'period', 'publishedAt', 'publishedBy', 'returns'], both),
      corrections: { superseded: seesFigures, latest: none }, missing: { superseded: none, latest: seesFigures }, note: { superseded: none, latest: seesFigures },
      supersededBy: { superseded: seesFigures, latest: none },
    },
  },
  {
    type: 'EditionFigure', axis: 'role', states: ['network', 'unit'],
    fields: { ...each(['figure', 'key', 'keyInWords', 'name', 'quantity'], seesFigures), unit: { network: none, unit: seesFigures } },
  },
  { type: 'EditionReturn', axis: 'role', states: ['latest'], fields: each(['definitionVersion', 'figuresAsAt', 'period', 'sha256', 'unit'], seesFigures) },
  { type: 'MissingReturn', axis: 'role', states: ['inEdition', 'behindFigures'], fields: each(['inWords', 'period', 'unit', 'why'], { inEdition: seesFigures, behindFigures: 'GGGG GGGG-- --' }) },
  {
    type: 'PublishedCorrection', axis: 'role', states: ['now'],
    fields: each(['acceptedAt', 'acceptedBy', 'after', 'before', 'edition', 'figure', 'isOfNetwork', 'key', 'keyInWords', 'name', 'period', 'unit', 'why'], seesFigures),
  },
  { type: 'ReturnsBehind', axis: 'role', states: ['behindFigures'], fields: each(['accepted', 'expected', 'inWords', 'missing', 'received'], 'GGGG GGGG-- --') },
  { type: 'BasisOffer', axis: 'role', states: ['recorded', 'returned'], fields: { ...each(['basis', 'inWords'], 'GGGG GGGG-- --'), whyNot: { recorded: 'nnnn nnnn-- --', returned: 'GGGG GGGG-- --' } } },
]

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
