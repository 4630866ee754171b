import type { Block } from '../block.ts'

// own  supp other network nobody/without a role. People of a unit are shown their own side, the centre all of it, others nothing.
const ownRow = 'GGGG PPPP PPPP ------ --'
const ownRowAlone = 'GGGG nnnn nnnn ------ --'
const onDesk = '---- ---- ---- -GG--- --'
const notOnDesk = '---- ---- ---- -nn--- --'
const rates = 'GGGG PPPP PPPP -PP--- --'
const ofNetwork = { own: rates, ofNetwork: onDesk }
/** Asked on everybody's home page: nothing where nothing is asked of them. */
const toUnits = 'GGGG PPPP PPPP nnnnnn !!'
const toUnit = 'GGGG pppp pppp nnnnnn !!'
const toCentre = 'xxxx xxxx xxxx xGGxxx !!'
// roles network
const centre = '---- -GG--- --'

/** The centre's desk, a unit's own row of it, and how reporting went. */
export const returnDesk: Block[] = [
  { type: 'Desk', axis: 'role', states: ['now'], fields: each(['at', 'periods', 'rows'], centre) },
  {
    type: 'DeskRow', axis: 'unit', states: ['own', 'onDesk'],
    fields: { ...each(['cells', 'contacts', 'unit'], { own: ownRow, onDesk }), lastMessage: { own: ownRowAlone, onDesk } },
  },
  {
    type: 'DeskCell', axis: 'unit', states: ['own', 'onDesk'],
    fields: {
      ...each(['asksToReopen', 'changedRecords', 'daysLate', 'dueOn', 'isExtended', 'isNil', 'lateness', 'openQueries', 'period', 'state', 'unit', 'version'], { own: ownRow, onDesk }),
      daysToDue: { own: 'nnnn PPPP PPPP ------ --', onDesk: notOnDesk }, lastActedAt: { own: ownRowAlone, onDesk },
    },
  },
  { type: 'DeskMessage', axis: 'unit', states: ['own', 'onDesk'], fields: each(['isOfCentre', 'period', 'saidAt', 'saidBy', 'words'], { own: 'GGGG ---- ---- ------ --', onDesk }) },
  {
    type: 'ReportingRates', axis: 'unit', states: ['now'],
    fields: { caveats: rates, network: 'nnnn nnnn nnnn -GG--- --', periods: 'GGGG GGGG GGGG -GG--- --', units: rates },
  },
  {
    type: 'UnitReporting', axis: 'unit', states: ['own', 'ofNetwork'],
    fields: {
      ...each(['accepted', 'due', 'months', 'onTime', 'received'], ofNetwork), medianDaysLate: { own: 'GGGG nnnn nnnn -GG--- --', ofNetwork: onDesk }, unit: { own: rates, ofNetwork: notOnDesk },
    },
  },
  {
    type: 'PeriodReporting', axis: 'unit', states: ['own', 'ofNetwork'],
    fields: { ...each(['accepted', 'due', 'onTime', 'period', 'received'], ofNetwork), daysLate: { own: 'GGGG nnnn nnnn -GG--- --', ofNetwork: onDesk } },
  },
  {
    type: 'ReturnsToday', axis: 'unit', states: ['now'],
    fields: { toSend: toUnits, ...each(['changed', 'chases', 'queried'], toUnit), ...each(['overdue', 'toAccept'], toCentre) },
  },
]

/** What is sent again and again: the desk, to the centre. */
export const subscriptions: Block = { type: 'Subscription', axis: 'role', states: ['watched'], fields: { deskChanged: '!!!! !GG!!! !!' } }

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
