import { aGatewayRequest, anAcceptance, requestsOf } from '../support/aGatewayRequest.ts'
import { aTaskingDecision, decisionsOf } from '../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../support/aTaskingMeeting.ts'
import { made } from '../support/records.ts'
import type { TestApp } from '../support/startApp.ts'

type Group = { id: string }

/**
 * Meetings of EMSOU in every state, with decisions and requests about a group that it holds, and about one that it hands over
 * after this. Seeded meetings of every unit are there before.
 */
export async function tellTasking({ as, clock }: TestApp, held: Group, given: Group) {
  const recorder = as('EMSOU-RECORDER-1')
  const [meetings, decisions, requests] = [meetingsOf(recorder), decisionsOf(recorder), requestsOf(recorder)]
  const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: '2027-01-28' })))
  const ready = made(await meetings.record(aTaskingMeeting()))
  const withdrawnMeeting = made(await meetings.withdraw(made(await meetings.record(aTaskingMeeting({ meetsOn: '2027-03-25' })))))

  const waiting = made(await requests.record(aGatewayRequest({ ocg: held.id })))
  const asked = made(await requests.record(aGatewayRequest({ forceReference: 'Tasking 13 of 2026' })))
  const handedOverRequest = made(await requests.record(aGatewayRequest({ forceReference: 'Tasking 14 of 2026', ocg: given.id })))
  const withdrawnRequest = made(await requests.withdraw(made(await requests.record(aGatewayRequest({ forceReference: 'Tasking 15 of 2026', ocg: held.id })))))

  const day = { meetsOn: '2026-11-19' }
  const meeting = made(await meetings.correct(await aHeldMeeting(recorder, clock, day), aTaskingMeeting({ ...day, notes: 'The list was taken from the top.' })))
  const accepted = made(await requests.decide(asked, anAcceptance({ meeting: meeting.id, decidedOn: '2026-11-19' })))
  const decide = (changed: Parameters<typeof aTaskingDecision>[0]) => decisions.record(meeting.id, aTaskingDecision(changed)).then(made)
  const overdue = { ocg: held.id, dueOn: '2026-11-19' }
  const decision = made(await decisions.correct(await decide(overdue), aTaskingDecision({ ...overdue, owner: 'Intelligence lead, EMSOU' })))
  const done = made(await decisions.correct(await decide({ ocg: held.id }), aTaskingDecision({ ocg: held.id, state: 'DONE', closedOn: '2026-11-20' })))
  return {
    planned, ready, withdrawnMeeting, meeting, decision, done,
    ofRequest: await decide({ request: accepted.id }), handedOverDecision: await decide({ ocg: given.id }),
    withdrawnDecision: made(await decisions.withdraw(await decide({ ocg: held.id }))),
    waiting, accepted, handedOverRequest, withdrawnRequest,
  }
}
