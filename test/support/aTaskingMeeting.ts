import { randomUUID } from 'node:crypto'
import { canary } from './canary.ts'
import { everyField } from './everyField.ts'
import type { Person } from './person.ts'
import { made, type Result } from './records.ts'
import type { FixedClock } from './fixedClock.ts'

/** The facts of a tasking meeting, as the API takes them. */
export type TaskingMeetingFacts = { meetsOn: string; cycle: 'MONTHLY' | 'SIX_WEEKLY' | 'TWELVE_WEEKLY'; notes?: string | null }
export type ShownTaskingMeeting = {
  __typename: 'TaskingMeeting'; id: string; version: number; meetsOn: string; cycle: string; state: string; listedAt: string | null; notes: string | null
  isWithdrawn: boolean; reason: string | null; mayCorrect: boolean; mayHold: boolean
}

/** A complete meeting of the day on which stories begin, with whatever a story changes about it. */
export function aTaskingMeeting(changed: Partial<TaskingMeetingFacts> = {}): TaskingMeetingFacts {
  return { meetsOn: '2026-11-20', cycle: 'MONTHLY', notes: `Two forces joined by video. ${canary}`, ...changed }
}

/** What is read of a meeting here; its list and what it decided are asked for by themselves. */
const plain = 'id version meetsOn cycle state listedAt notes isWithdrawn reason mayCorrect mayHold'

/** The tasking meetings of a unit, as one person keeps them. */
export function meetingsOf({ ask }: Person) {
  const submit = async (name: string, input: object): Promise<Result<ShownTaskingMeeting>> => {
    const { result } = await ask<{ result: Result<ShownTaskingMeeting> }>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on TaskingMeeting { ${plain} }
         ... on Refusal { message problems { field message } } ... on StaleTaskingMeeting { message yours { ${plain} } current { ${plain} } } ... on TextWarning { message } } }`,
      { input: { key: randomUUID(), ...input } },
    )
    return result
  }
  const revision = ({ id, version }: { id: string; version: number }) => ({ id, version, reason: 'The day was moved.' })
  return {
    record: (facts = aTaskingMeeting(), told: { key?: string } = {}) => submit('recordTaskingMeeting', { facts, ...told }),
    correct: (known: { id: string; version: number }, facts: TaskingMeetingFacts, told: { reason?: string; key?: string } = {}) => submit('correctTaskingMeeting', { ...revision(known), facts, ...told }),
    hold: ({ id, version }: { id: string; version: number }, told: { listedAt?: string; key?: string } = {}) => submit('holdTaskingMeeting', { id, version, ...told }),
    withdraw: (known: { id: string; version: number }, told: { reason?: string; key?: string } = {}) => submit('withdrawTaskingMeeting', { ...revision(known), ...told }),
    read: async (id: string) =>
      (await ask<{ taskingMeeting: ShownTaskingMeeting | null }>(`query ($id: ID!) { taskingMeeting(id: $id) { ${everyField('TaskingMeeting', ['groups', 'rules', 'settings'])} } }`, { id })).taskingMeeting,
  }
}

/** A meeting that was planned and held: what stood two minutes before is on its list. */
export async function aHeldMeeting(person: Person, clock: FixedClock, changed: Partial<TaskingMeetingFacts> = {}): Promise<ShownTaskingMeeting> {
  const meetings = meetingsOf(person)
  const planned = made(await meetings.record(aTaskingMeeting(changed)))
  clock.pass(2)
  return made(await meetings.hold(planned))
}
