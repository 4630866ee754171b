import { randomUUID } from 'node:crypto'
import type { Person } from './person.ts'

export type ShownRow = { table: string; unitCode: string | null; name: string; shown: string; note: string }
export type ShownExport = {
  __typename: 'PublicExport'
  fileName: string
  csv: string
  sha256: string
  withheld: number
  basis: string
  asAt: string
  notes: { name: string; text: string }[]
  rows: ShownRow[]
}
export type ExportAnswer = ShownExport | { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
export type AskedToPublish = { period: string; asAt?: string; basis?: string; fillGaps?: boolean }

const document = `mutation ($input: MakePublicExportInput!) { it: makePublicExport(input: $input) { __typename ... on Refusal { message problems { field message } }
  ... on PublicExport { fileName csv sha256 withheld basis asAt notes { name text } rows { table unitCode name shown note } } } }`

/** Figures for the public, as one person makes them. */
export async function makePublic({ ask }: Person, input: AskedToPublish, key: string = randomUUID()): Promise<ExportAnswer> {
  return (await ask<{ it: ExportAnswer }>(document, { input: { key, ...input } })).it
}

/** What was made. */
export async function published(person: Person, input: AskedToPublish, key?: string): Promise<ShownExport> {
  const answer = await makePublic(person, input, key)
  if (answer.__typename !== 'PublicExport') throw new Error(`Not made: ${JSON.stringify(answer)}`)
  return answer
}
