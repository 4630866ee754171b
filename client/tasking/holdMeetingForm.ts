import type { Problem } from '../parts/problem.ts'
import { pastMoment, typedMoment } from '../periods/pastMoment.ts'
import type { TypedMoment } from '../periods/pastMoment.ts'

/** As at which moment the list of groups stands, as it is being chosen. */
export interface HoldForm extends TypedMoment {
  listedAt: 'NOW' | 'EARLIER'
}

/** Now; or, where an earlier moment is chosen instead, on the day of the meeting. */
export function newHold({ meetsOn }: { meetsOn: string }): HoldForm {
  return { listedAt: 'NOW', ...typedMoment(`${meetsOn}T12:00:00.000Z`), asAtTime: '' }
}

/** The moment that was chosen: none for now, which the API takes as one minute ago; or what is wrong with it. */
export function heldMoment(form: HoldForm, now: string): { listedAt: string | null } | { problems: Problem[] } {
  if (form.listedAt === 'NOW') return { listedAt: null }
  const read = pastMoment(form, now, 'Lists')
  return Array.isArray(read) ? { problems: read } : { listedAt: read }
}
