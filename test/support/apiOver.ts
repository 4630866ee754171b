import type { DisruptionFacts } from './aDisruption.ts'
import type { GroupFacts } from './aGroup.ts'
import type { OutputFacts } from './anOutput.ts'
import type { ProgrammeFacts } from './aProgramme.ts'
import { made, recordsOf, type Records } from './records.ts'
import { sessionOver } from './sessionOver.ts'

/** What an address needs of a record. */
type Known = { __typename: string; id: string; version: number }
export type KnownReference = Known & { reference: string }

/** A record of its own for a story, corrected or withdrawn where the story says so; it must go well. */
type Story<Facts, Shown> = {
  record: (facts: Facts) => Promise<Shown>
  correct: (known: Shown, facts: Facts) => Promise<Shown>
  withdraw: (known: Shown) => Promise<Shown>
}

/** The API of a running server as one person uses it, to have the records that a page is to show. */
export type ApiOver = {
  ask: <T>(query: string, variables?: object) => Promise<T>
  disruptions: Story<DisruptionFacts, KnownReference>
  groups: Story<GroupFacts, Known>
  outputs: Story<OutputFacts, KnownReference>
  programmes: Story<ProgrammeFacts, Known>
}

/** Without the fields that person.ts asks for: they come from the server's own schema, which runs elsewhere here. */
export function apiOver(address: string, person: string): ApiOver {
  const ask: ApiOver['ask'] = async <T>(query: string, variables: object = {}) => {
    const session = await sessionOver(address, person)
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `${session.name}=${session.value}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors = [] } = (await response.json()) as { data?: T; errors?: object[] }
    if (!data || errors.length > 0) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`)
    return data
  }
  const known = '__typename id version'
  return {
    ask,
    disruptions: story(recordsOf(ask, 'Disruption', `${known} reference`)),
    groups: story(recordsOf(ask, 'Ocg', known)),
    outputs: story(recordsOf(ask, 'Output', `${known} reference`)),
    programmes: story(recordsOf(ask, 'Programme', known)),
  }
}

function story<Facts, Shown extends Known>(records: Records<Facts, Shown>): Story<Facts, Shown> {
  return {
    record: async (facts) => made(await records.record(facts)),
    correct: async (known, facts) => made(await records.correct(known, facts)),
    withdraw: async (known) => made(await records.withdraw(known)),
  }
}
