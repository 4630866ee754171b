import { inspect } from 'node:util'
import type { App } from '../../server/app.ts'
import type { DisruptionFacts } from './aDisruption.ts'
import type { GroupFacts } from './aGroup.ts'
import type { OutputFacts } from './anOutput.ts'
import type { ProgrammeFacts } from './aProgramme.ts'
import type { Made, ShownDisruption, ShownGroup, ShownOutput, ShownProgramme } from './shown.ts'
import { recordsOf, type Records } from './records.ts'

export type Answer = {
  status: number
  data: Record<string, unknown> | null
  errors: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

/** The API as one person uses it, by JSON posted to /graphql. */
export type Person = {
  /** The answer as it comes. */
  send: (query: string, variables?: object) => Promise<Answer>
  /** The data, for a query that must go well. */
  ask: <T>(query: string, variables?: object) => Promise<T>
  // Little is said of what is recorded: most tests only go on from it. readingAll.ts has every field.
  disruptions: Records<DisruptionFacts, Made<ShownDisruption>>
  groups: Records<GroupFacts, Made<ShownGroup>>
  outputs: Records<OutputFacts, Made<ShownOutput>>
  programmes: Records<ProgrammeFacts, Made<ShownProgramme>>
}

/** @param logged what the application logs as unexpected, shown where a query that must go well does not */
export function asPerson(app: App, code: string | null, logged: object[]): Person {
  const send: Person['send'] = async (query, variables = {}) => {
    const response = await app.fetch('http://longview.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(code ? { cookie: `longview-person=${code}` } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
    return { status: response.status, data, errors }
  }
  const ask: Person['ask'] = async <T>(query: string, variables?: object) => {
    const { data, errors } = await send(query, variables)
    if (errors.length > 0) throw new Error(`The API answered with errors: ${JSON.stringify(errors)} ${logged.length > 0 ? inspect(logged.at(-1), { depth: 8 }) : ''}`)
    return data as T
  }
  return {
    send,
    ask,
    disruptions: recordsOf(ask, 'Disruption', 'id version reference'),
    groups: recordsOf(ask, 'Ocg', 'id version alias'),
    outputs: recordsOf(ask, 'Output', 'id version reference'),
    programmes: recordsOf(ask, 'Programme', 'id version name'),
  }
}
