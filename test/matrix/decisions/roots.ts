import type { Block } from '../block.ts'

// roles network nobody/without a role
const open = 'gggg gggggg gg'
const signedIn = 'gggg gggggg !!'
const records = 'gggg !!!!!! !!'
const administrators = '!!!! !!!!!g !!'
const figures = 'gggg gggg-- --'
/** Of the own unit, or of every unit for the network operations centre. */
const returns = 'gggg !gg!!! !!'
const editions = 'gggg gggg!! !!'

/** Who may ask what at all. What is given then is decided for each type. */
export const queries: Block = {
  type: 'Query', axis: 'role', states: ['asked'],
  fields: {
    boardPack: editions, boardPacks: editions,
    assessment: records, assessmentCover: records, changeOverTime: figures, periodComparison: figures, capabilitiesAndMeans: figures, checkBack: records, checkBackCounts: records, checkBacks: records, demonstrationPeople: open, desk: '---- -gg--- --', disruption: records, disruptions: records, draft: signedIn, drafts: signedIn, edition: editions, editions, effectTable: figures, gatewayRequest: records, gatewayRequests: records, grantsToDecide: administrators, longTermImpact: figures, managedPerson: administrators,
    measureDefinitions: editions, mix: figures, mySessions: signedIn, networkImpact: figures, node: signedIn, nodes: signedIn, ocg: records, ocgs: records, offeredPeriods: signedIn, output: records, outputs: records, ownReturns: 'gggg ------ --',
    people: administrators, planAction: records, programme: records, programmes: records, publishedCorrections: editions, savedQuestion: editions, savedQuestions: editions, reactivations: records, recoveryComparison: figures, referenceLists: signedIn, reportingRates: 'gggg -gg--- --', return: returns, returnDefinitions: signedIn, returnFile: returns, returnFiguresToAsk: signedIn, returnsToday: signedIn, sequences: records, service: open, session: open, settings: signedIn, signIn: open, submitted: signedIn,
    suspectedDuplicates: records, taskingDecision: records, taskingDecisions: records, taskingMeeting: records, taskingMeetings: records, taskingWaiting: 'gggg ------ !!', unitComparison: figures, unitImpact: figures, unitQuality: records, viewer: open,
  },
}

const recorders = 'ggg- ------ --'
/** Those who answer for the unit's groups. */
const leaders = '-gg- ------ --'
const governors = '---- -----g --'
const centre = '---- -gg--- --'
const accepters = '---- --g--- --'
/** The board and the centre, who tell the public and make packs. */
const publishing = '---- ggg--- --'
/** Everybody who sees figures of units. */
const seeing = 'gggg gggg-- --'

/**
 * Who may change what at all: `g` is let through to the rules (and refused by them, for the key that is sent is none), `-` is
 * refused in words for the role.
 */
export const mutations: Block = {
  type: 'Mutation', axis: 'role', states: ['sent'],
  fields: {
    correctGatewayRequest: recorders, correctTaskingDecision: recorders, correctTaskingMeeting: recorders, decideGatewayRequest: recorders, holdTaskingMeeting: recorders,
    recordGatewayRequest: recorders, recordTaskingDecision: recorders, recordTaskingMeeting: recorders, withdrawGatewayRequest: recorders, withdrawTaskingDecision: recorders, withdrawTaskingMeeting: recorders,
    answerReturnQueries: recorders, approveReturn: recorders, askToReopenReturn: recorders, readReturnFile: recorders, saveReturn: recorders, submitReturn: recorders, takeBackReturn: recorders,
    acceptReturns: accepters, changeReturnDefinition: governors, chaseReturn: centre, extendReturn: centre, publishEdition: accepters, queryReturn: centre, reopenReturn: accepters,
    addPerson: governors, changeSetting: governors, correctAssessment: recorders, correctCheckBack: recorders, correctDisruption: recorders, correctOcg: recorders, correctPlanAction: recorders, correctOutput: recorders, correctProgramme: recorders, decideGrant: governors, disablePerson: governors,
    discardDraft: recorders, enablePerson: governors, endGrant: governors, endMySessions: 'gggg gggggg --', endSessionsOf: governors, giveGrant: governors, linkDisruptions: recorders,
    mergeDisruption: recorders, recordAssessment: recorders, recordCheckBack: recorders, recordDisruption: recorders, recordOcg: recorders, recordOcgLineage: recorders, recordOcgStatus: recorders, recordPlanAction: recorders, recordOutput: recorders, recordProgramme: recorders,
    relabelPerson: governors, removeDisruptionLink: recorders, restoreDisruption: recorders, restoreOcg: recorders, restoreOutput: recorders, restoreProgramme: recorders,
    makePublicExport: publishing, makeBoardPack: publishing, cancelBoardPack: publishing, saveQuestion: seeing, removeQuestion: seeing,
    rebaseSeries: leaders, withdrawRebasing: leaders,
    saveDraft: recorders, transferOcg: leaders, withdrawAssessment: recorders, withdrawCheckBack: recorders, withdrawOcgLineage: recorders, withdrawOcgStatus: recorders, withdrawPlanAction: recorders, withdrawDisruption: recorders, withdrawOcg: recorders, withdrawOutput: recorders, withdrawProgramme: recorders,
  },
}
