import { inspect } from 'node:util'
import type { App } from '../../server/app.ts'
import type { DisruptionFacts } from './aDisruption.ts'
import type { GroupFacts } from './aGroup.ts'
import type { OutputFacts } from './anOutput.ts'
import type { ProgrammeFacts } from './aProgramme.ts'
import { everyField, flatFields } from './everyField.ts'
import type { ShownDisruption, ShownGroup, ShownOutput, ShownProgramme } from './shown.ts'
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
  disruptions: Records<DisruptionFacts, ShownDisruption>
  groups: Records<GroupFacts, ShownGroup>
  outputs: Records<OutputFacts, ShownOutput>
  programmes: Records<ProgrammeFacts, ShownProgramme>
}

/** What is recorded of a group, or counted of it, beside its own facts. */
const besideTheGroup = ['assessments', 'counts', 'disruptions', 'effect', 'planActions', 'review', 'sinceLastMeeting', 'statusSpells', 'transfers']

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
    // What became of a disruption, or of the work against a group, is no part of the record: it is asked for by itself.
    disruptions: recordsOf(ask, 'Disruption', everyField('Disruption', ['checkBacks', 'suspectedDuplicates']), flatFields('Disruption')),
    groups: recordsOf(ask, 'Ocg', everyField('Ocg', besideTheGroup), flatFields('Ocg')),
    outputs: recordsOf(ask, 'Output', everyField('Output'), flatFields('Output')),
    programmes: recordsOf(ask, 'Programme', everyField('Programme'), flatFields('Programme')),
  }
}
