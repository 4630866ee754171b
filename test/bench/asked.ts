import type { App } from '../../server/app.ts'

/** What a measure is asked in the bench. */
export type MeasureAsked = { unit: string | null; period: string; from: string; to: string; asAt: Date }

/** Sends one operation to the application, as that person, without a network. */
export async function askApp<T>(app: App, personCode: string, query: string, variables: object): Promise<T> {
  const response = await app.fetch('http://longview.bench/graphql', requestOf(personCode, query, variables))
  return dataOf(await response.json())
}

export function requestOf(personCode: string, query: string, variables: object): RequestInit & { headers: Record<string, string> } {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `longview-person=${personCode}` },
    body: JSON.stringify({ query, variables }),
  }
}

export function dataOf<T>(answer: unknown): T {
  const { data, errors } = answer as { data: T | null; errors?: unknown }
  if (!data || errors) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`)
  return data
}
