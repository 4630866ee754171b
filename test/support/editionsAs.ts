import { randomUUID } from 'node:crypto'
import type { Person } from './person.ts'

/** What a story is told of an edition. */
export type ShownEdition = {
  __typename: 'Edition'
  number: number
  note: string | null
  supersededBy: number | null
  returns: { unit: { code: string }; period: { code: string } }[]
  missing: { unit: { code: string }; why: string; inWords: string }[]
  figures: { unit: { code: string } | null; figure: string; key: string; quantity: number }[]
  json: string
  csv: string
  jsonSha256: string
  csvSha256: string
  corrections: ShownCorrection[]
}
export type ShownCorrection = { edition: number; unit: { code: string }; isOfNetwork: boolean; figure: string; key: string; before: string; after: string; why: string; acceptedBy: { code: string } }
export type PublishAnswer =
  | ShownEdition
  | { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
  | { __typename: 'TextWarning'; message: string }

const shown = `__typename number note supersededBy returns { unit { code } period { code } } missing { unit { code } why inWords }
  figures { unit { code } figure key quantity } json csv jsonSha256 csvSha256
  corrections { edition unit { code } isOfNetwork figure key before after why acceptedBy { code } }`

/** Editions as one person publishes and reads them. */
export function editionsAs({ ask }: Person) {
  return {
    publish: async (period: string, told: { note?: string; key?: string } = {}): Promise<PublishAnswer> =>
      (await ask<{ result: PublishAnswer }>(
        `mutation ($input: PublishEditionInput!) { result: publishEdition(input: $input) { __typename ... on Edition { ${shown} } ... on Refusal { message problems { field message } } ... on TextWarning { message } } }`,
        { input: { key: randomUUID(), period, ...told } },
      )).result,
    read: async (number: number): Promise<ShownEdition | null> => (await ask<{ edition: ShownEdition | null }>(`query ($number: Int!) { edition(number: $number) { ${shown} } }`, { number })).edition,
  }
}

/** The edition that was published. */
export function published(answer: PublishAnswer): ShownEdition {
  if (answer.__typename !== 'Edition') throw new Error(`Not published: ${JSON.stringify(answer)}`)
  return answer
}
