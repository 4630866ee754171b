import type { App } from '../../server/app.ts'
import { askApp, dataOf, requestOf } from './asked.ts'

/** One row of the list, as the page shows it. */
export type PageRow = {
  id: string
  reference: string
  effect: { inWords: string }
  target: { kind: string; label: string }
  threats: { code: string; name: string }[]
  countedGrade: string
  unit: { code: string; name: string }
  supportingUnits: { code: string; name: string }[]
  isWithdrawn: boolean
}
export type DisruptionPage = { disruptions: { edges: { node: PageRow }[] } }

/** The rows of the client's own list, without the total that it asks for beside. */
const pageQuery = `query ($first: Int!) { disruptions(first: $first) { edges { node {
  id reference effect { inWords } target { kind label } threats { code name } countedGrade unit { code name } supportingUnits { code name } isWithdrawn } } } }`
const variables = { first: 50 }

export function pageByGraphql(app: App, personCode: string): Promise<DisruptionPage> {
  return askApp(app, personCode, pageQuery, variables)
}

export async function pageOverHttp(address: string, personCode: string): Promise<DisruptionPage> {
  const response = await fetch(`${address}/graphql`, requestOf(personCode, pageQuery, variables))
  return dataOf(await response.json())
}
