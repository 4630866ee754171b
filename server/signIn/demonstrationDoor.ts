import { inDoorTransaction } from '../database/doorTransaction.ts'
import { findDemonstrationPerson } from '../people/demonstrationPeople.ts'
import { openSession } from '../sessions/openSession.ts'
import type { SessionParts } from '../sessions/sessionParts.ts'
import { done, sayWhyNot, type Door } from './doorAnswers.ts'
import { isDisabled } from './isDisabled.ts'
import { refuseDisabled } from './refuseDisabled.ts'

/** Bytes; a code is far shorter. */
const largestBody = 1_000

/** Where a demonstration person is chosen: whoever comes is believed. It is not there in production, nor beside an issuer. */
export function demonstrationDoor({ database, clock, cookies }: SessionParts): Door {
  return async ({ request }) => {
    const size = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(size <= largestBody)) return sayWhyNot(413, 'The request is larger than a person’s code.')
    const person = findDemonstrationPerson(codeIn(await request.text()))
    if (!person) return sayWhyNot(404, 'There is no such demonstration person. Choose one of the list.')
    const token = await inDoorTransaction(database.prisma, clock, async (door, now) => {
      const who = { personCode: person.code, operation: 'demonstrationSignIn', issuerCode: null } as const
      if (await isDisabled(door, person.code)) {
        await refuseDisabled(door, now, who)
        return null
      }
      return openSession(door, now, {
        ...who,
        userAgent: request.headers.get('user-agent'),
        formerToken: cookies.session.read(request),
      })
    })
    return token ? done([cookies.session.set(token)]) : sayWhyNot(403, 'An administrator refuses this person. Choose another.')
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
