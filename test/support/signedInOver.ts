import { sessionOver } from './sessionOver.ts'

export type SignedIn = { post: (body: object) => Promise<{ status: number; text: string; headers: Headers }>; cookie: string }

/** A demonstration person of a running Longview, with the session that its door gave. */
export async function signedIn(address: string, code: string): Promise<SignedIn> {
  const { name, value } = await sessionOver(address, code)
  const cookie = `${name}=${value}`
  return {
    cookie,
    post: async (body) => {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
  }
}
