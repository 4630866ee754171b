import { describe, expect, it } from 'vitest'
import { aGatewayRequest, requestsOf } from '../../support/aGatewayRequest.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { selectionOfEach } from '../../support/everyField.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const [decisions, requests] = [decisionsOf(recorder), requestsOf(recorder)]

/** Twelve meetings, each with decisions of every kind, some corrected so that they are about another group. */
for (let number = 1; number <= 12; number += 1) {
  const group = made(await recorder.groups.record(aGroup({ alias: `Group ${number}` })))
  const meeting = await aHeldMeeting(recorder, clock, { meetsOn: `2026-10-${String(number).padStart(2, '0')}` })
  const request = made(await requests.record(aGatewayRequest()))
  made(await decisions.record(meeting.id, aTaskingDecision({ request: request.id })))
  const decision = made(await decisions.record(meeting.id, aTaskingDecision({ dueOn: '2026-11-01' })))
  clock.pass(1)
  made(await decisions.correct(decision, aTaskingDecision({ ocg: group.id })))
}

// The list of groups of a meeting has tests of its own (test/api/taskingLists).
const ofTheList = new Set(['groups', 'rules', 'settings'])

describe.each([
  ['taskingMeetings', 'TaskingMeeting'],
  ['taskingDecisions', 'TaskingDecision'],
])('the list of %s', (list, type) => {
  const statementsFor = async (selected: string, first: number) => {
    let page = 0
    const statements = await database.statementsOf(async () => {
      const { found } = await recorder.ask<{ found: { edges: object[] } }>(
        `query ($first: Int) { found: ${list}(first: $first) { totalCount edges { cursor node { __typename ${selected} } } } }`, { first })
      page = found.edges.length
    })
    expect(page).toBe(first)
    return statements.length
  }

  it.each(selectionOfEach(type).filter(({ name }) => !ofTheList.has(name)).map(({ name, selected }) => [name, selected]))('with %s needs no more statements for 12 records than for 3', async (_name, selected) => {
    const three = await statementsFor(selected, 3)
    expect(await statementsFor(selected, 12)).toBe(three)
    expect(three).toBeLessThanOrEqual(9)
  })
})

it('decisions of many groups are read in as many statements as those of a few', async () => {
  const statementsFor = async (first: number) =>
    (await database.statementsOf(() => recorder.ask('query ($first: Int) { ocgs(first: $first) { edges { node { taskingDecisions { id meeting { id } } } } } }', { first }))).length
  expect(await statementsFor(12)).toBe(await statementsFor(3))
})
