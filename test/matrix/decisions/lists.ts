import type { Block } from '../block.ts'

// roles network nobody/without a role
const all = 'GGGG GGGGGG !!'
const maybe = 'gggg gggggg !!'
const open = 'GGGG GGGGGG GG'

/** Codes and periods are for all who are signed in with a role; what the service is, and how to sign in, is for everybody. */
export const lists: Block[] = [
  {
    type: 'ReferenceLists', axis: 'role', states: ['now'],
    fields: { assessmentMethods: all, audiences: all, forces: all, outcomeKinds: all, seriesBreaks: all, strands: all, tactics: all, threats: all, units: all },
  },
  ...['Audience', 'Tactic', 'Threat'].map((type): Block => ({ type, axis: 'role', states: ['now'], fields: { code: all, name: all, validFrom: maybe, validTo: maybe } })),
  {
    type: 'Force', axis: 'role', states: ['now'],
    fields: { areaCode: all, code: all, hasPerHeadRates: 'TTTT TTTTTT !!', memberFrom: maybe, memberTo: maybe, name: all, residents: all, unitCode: all },
  },
  { type: 'AssessmentMethod', axis: 'role', states: ['now'], fields: { code: all, name: all } },
  { type: 'MeasureUnit', axis: 'role', states: ['now'], fields: { code: all, isWhole: 'TTTT TTTTTT !!', name: all } },
  { type: 'OutcomeKind', axis: 'role', states: ['now'], fields: { code: all, name: all, units: all, validFrom: maybe, validTo: maybe } },
  { type: 'SeriesBreak', axis: 'role', states: ['now'], fields: { day: all, reason: all, source: all, unitCode: maybe } },
  { type: 'Strand', axis: 'role', states: ['now'], fields: { code: all, name: all } },
  { type: 'Unit', axis: 'role', states: ['now'], fields: { alsoKnownAs: maybe, code: all, forces: all, id: all, isRocu: 'TTTT TTTTTT !!', name: all, position: all, region: all, residents: all } },
  { type: 'Period', axis: 'role', states: ['offered'], fields: { code: all, from: all, inWords: all, lastDay: all } },
  { type: 'Service', axis: 'role', states: ['now'], fields: { inventedInWords: open, isInvented: 'TTTT TTTTTT TT', now: open, today: open } },
  { type: 'SignIn', axis: 'role', states: ['demonstration', 'issuers'], fields: { isDemonstration: { demonstration: 'TTTT TTTTTT TT', issuers: 'FFFF FFFFFF FF' }, issuers: { demonstration: 'nnnn nnnnnn nn', issuers: open } } },
  { type: 'Issuer', axis: 'role', states: ['issuers'], fields: { code: open, name: open } },
]

/** What a change answers that was not made. */
export const answers: Block[] = [
  { type: 'Refusal', axis: 'role', states: ['byTheRules'], fields: { message: 'PPPP PPPPPP PP', problems: 'GGGn nnnnnn nn' } },
  { type: 'Problem', axis: 'role', states: ['byTheRules'], fields: { field: 'GGG- ------ --', message: 'GGG- ------ --' } },
  { type: 'TextWarning', axis: 'role', states: ['email'], fields: { findings: 'GGG- ------ --', message: 'GGG- ------ --' } },
  { type: 'TextFinding', axis: 'role', states: ['email'], fields: { field: 'GGG- ------ --', found: 'GGG- ------ --', kind: 'GGG- ------ --', kindInWords: 'GGG- ------ --', token: 'GGG- ------ --' } },
]
