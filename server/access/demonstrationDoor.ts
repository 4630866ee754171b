import type { Plugin } from 'graphql-yoga'
import { findDemonstrationPerson } from './demonstrationPeople.ts'
import type { Viewer } from './viewer.ts'

const cookieName = 'longview-person'
/** Bytes; a code is far shorter. */
const largestBody = 1_000

/** Who the browser said it is, by the cookie that the demonstration door set. */
export function demonstrationViewer(request: Request): Viewer | null {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim().split('='))
  const code = cookies.find(([name]) => name === cookieName)?.[1]
  return code ? findDemonstrationPerson(code) : null
}

/** The place where a demonstration person is chosen and left. It is not there in production. */
export function demonstrationDoor(): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/demonstration/person') return
      const answer = (status: number, cookie?: string) =>
        endResponse(new fetchAPI.Response(null, { status, headers: cookie ? { 'set-cookie': `${cookie}; Path=/; HttpOnly; SameSite=Strict` } : {} }))
      if (request.method === 'DELETE') return answer(204, `${cookieName}=; Max-Age=0`)
      if (request.method !== 'POST' || !request.headers.get('content-type')?.startsWith('application/json')) return answer(405)
      const size = Number(request.headers.get('content-length') ?? Number.NaN)
      if (!(size <= largestBody)) return answer(413)
      const person = findDemonstrationPerson(codeIn(await request.text()))
      return person ? answer(204, `${cookieName}=${person.code}`) : answer(404)
    },
  }
}

function codeIn(body: string): string {
  try {
    const sent: unknown = JSON.parse(body)
    return typeof sent === 'object' && sent !== null && 'code' in sent ? String(sent.code) : ''
  } catch {
    return '' // a body that is not JSON names nobody, and is answered as such
  }
}
