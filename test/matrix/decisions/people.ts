import type { Block } from '../block.ts'

// roles network nobody/without a role
const administrators = '!!!! !!!!!G !!'
const self = 'PPPP PPPPPP --'
const ownSession = 'PPPP PPPPPP -P'
const none = 'nnnn nnnnnn --'
const noneOfOthers = '!!!! !!!!!n !!'
const ownGrant = 'PPPP PPPPPP --'
const anothersGrant = '---- -----G !!'

/** How somebody is shown is for all who are signed in; who they are to an issuer and what they were granted is for administrators. */
export const people: Block[] = [
  {
    type: 'Viewer', axis: 'role', states: ['self'],
    fields: {
      code: self, grant: self, label: self, mayAdminister: 'FFFF FFFFFT --', mayInWords: self, mayNotInWords: self, mayRecord: 'TTTF FFFFFF --',
      maySeeAggregates: 'TTTT TTTTFF --', maySeeRecords: 'TTTT FFFFFF --', role: self, roleInWords: self, unit: 'PPPP nnnnnn --',
    },
  },
  { type: 'Person', axis: 'role', states: ['another'], fields: { code: 'GGGG GGGGGG !!', id: 'GGGG GGGGGG !!', label: 'GGGG GGGGGG !!' } },
  { type: 'DemonstrationPerson', axis: 'role', states: ['offered'], fields: { code: 'GGGG GGGGGG GG', label: 'GGGG GGGGGG GG', role: 'GGGG GGGGGG GG', roleInWords: 'GGGG GGGGGG GG', unit: 'GGGG GGGGGG GG' } },
  {
    type: 'OwnSession', axis: 'role', states: ['own'],
    fields: { endsAt: ownSession, idleEndsAt: ownSession, label: ownSession, openedAt: ownSession, personCode: ownSession, withoutAccess: 'nnnn nnnnnn -P' },
  },
  {
    type: 'Session', axis: 'role', states: ['own', 'another'],
    fields: {
      device: { own: 'PPPP PPPPPP !!', another: '---- ------ !!' }, endsAt: { own: 'PPPP PPPPPP !!', another: '---- ------ !!' }, id: { own: 'PPPP PPPPPP !!', another: '---- ------ !!' },
      isThisOne: { own: 'TTTT TTTTTT !!', another: '---- ------ !!' }, lastSeenAt: { own: 'PPPP PPPPPP !!', another: '---- ------ !!' }, openedAt: { own: 'PPPP PPPPPP !!', another: '---- ------ !!' },
    },
  },
  {
    type: 'ManagedPerson', axis: 'role', states: ['another', 'disabled'],
    fields: {
      code: administrators, disabledAt: { another: noneOfOthers, disabled: administrators }, disabledBy: { another: noneOfOthers, disabled: administrators },
      disabledReason: { another: noneOfOthers, disabled: administrators }, grantNow: administrators, grants: administrators, id: administrators,
      isDisabled: { another: '!!!! !!!!!F !!', disabled: '!!!! !!!!!T !!' }, issuer: administrators, label: administrators, lastSeenAt: { another: administrators, disabled: noneOfOthers }, mayGovern: '!!!! !!!!!T !!',
      openSessions: '!!!! !!!!!g !!', subject: administrators,
    },
  },
  {
    type: 'Grant', axis: 'role', states: ['own', 'waiting', 'ended', 'refused'],
    fields: {
      basisInWords: rows(ownGrant, anothersGrant), decidedAt: { own: none, waiting: '---- -----n !!', ended: anothersGrant, refused: anothersGrant },
      decidedBy: { own: none, waiting: '---- -----n !!', ended: anothersGrant, refused: anothersGrant }, decisionReason: { own: none, waiting: '---- -----n !!', ended: '---- -----n !!', refused: anothersGrant },
      endReason: { own: none, waiting: '---- -----n !!', ended: anothersGrant, refused: '---- -----n !!' }, endedAt: { own: none, waiting: '---- -----n !!', ended: anothersGrant, refused: '---- -----n !!' },
      endedBy: { own: none, waiting: '---- -----n !!', ended: anothersGrant, refused: '---- -----n !!' }, from: rows(ownGrant, anothersGrant),
      givenAt: rows(ownGrant, anothersGrant), givenBy: rows(none, anothersGrant), id: rows(ownGrant, anothersGrant),
      mayDecide: { own: 'FFFF FFFFFF --', waiting: '---- -----T !!', ended: '---- -----F !!', refused: '---- -----F !!' },
      mayEnd: { own: 'FFFF FFFFFF --', waiting: '---- -----g !!', ended: '---- -----F !!', refused: '---- -----F !!' },
      person: rows(ownGrant, anothersGrant), reason: rows(ownGrant, anothersGrant), role: rows(ownGrant, anothersGrant), roleInWords: rows(ownGrant, anothersGrant), state: rows(ownGrant, anothersGrant),
      to: rows(none, '---- -----n !!'), unit: rows('PPPP nnnnnn --', anothersGrant), whyNotConfirm: rows(none, '---- -----n !!'), whyNotDecide: rows(none, '---- -----n !!'),
    },
  },
  { type: 'PeopleConnection', axis: 'role', states: ['all'], fields: { edges: administrators, pageInfo: administrators, totalCount: administrators } },
  { type: 'PeopleEdge', axis: 'role', states: ['all'], fields: { cursor: administrators, node: administrators } },
  { type: 'SessionsEnded', axis: 'role', states: ['own'], fields: { ended: 'gggg gggggg --' } },
]

/** The row of one's own grant, and that of three of somebody else. */
function rows(own: string, others: string): Record<string, string> {
  return { own, waiting: others, ended: others, refused: others }
}
