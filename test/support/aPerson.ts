import { randomUUID } from 'node:crypto'
import type { Database } from '../../server/database/open.ts'
import type { Person } from './person.ts'
import type { Refusal } from './shown.ts'

/** Somebody who signed in once, or was added, and was never granted anything; put there by the owner, as a door would. */
export async function aPerson({ asOwner }: Pick<Database, 'asOwner'>, label = `New person ${randomUUID().slice(0, 8).toUpperCase()}`): Promise<string> {
  const code = `P-${randomUUID().slice(0, 8).toUpperCase()}`
  await asOwner(async (client) => {
    await client.query('INSERT INTO person (code) VALUES ($1)', [code])
    await client.query("INSERT INTO person_version (id, person_code, version, label, recorded_at) VALUES (gen_random_uuid(), $1, 1, $2, '2026-11-01')", [code, label])
    await client.query("INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES ('https://force.example', $1, $1, '2026-11-01')", [code])
  })
  return code
}

/** A session of somebody, as a door would open it; its id. */
export async function aSession({ asOwner }: Pick<Database, 'asOwner'>, code: string, now: Date): Promise<string> {
  const id = randomUUID()
  await asOwner((client) =>
    client.query(
      "INSERT INTO session (id, token_hash, person_code, device, opened_at, last_seen_at, ends_at) VALUES ($1::uuid, sha256($1::uuid::text::bytea), $2, 'Chromium on Linux', $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '8 hours')",
      [id, code, now],
    ),
  )
  return id
}

export type ShownGrant = {
  __typename: 'Grant'
  id: string
  state: string
  role: string
  from: string
  to: string | null
  reason: string
  unit: { code: string } | null
  person: { code: string; label: string }
  givenBy: { label: string } | null
  decidedBy: { label: string } | null
  decisionReason: string | null
  endedBy: { label: string } | null
  endReason: string | null
  basisInWords: string
  mayDecide: boolean
  whyNotDecide: string | null
  whyNotConfirm: string | null
  mayEnd: boolean
}
export type ShownManagedPerson = {
  __typename: 'ManagedPerson'
  code: string
  label: string
  isDisabled: boolean
  disabledReason: string | null
  openSessions: number
  grantNow: { id: string; role: string } | null
  grants: { id: string; state: string }[]
  mayGovern: boolean
  issuer: string | null
  subject: string | null
}
export type Answered<Shown> = Shown | Refusal | { __typename: 'TextWarning'; message: string; findings: { field: string; token: string }[] }

export const grantFields = `id state role roleInWords from to reason unit { code } person { code label } givenBy { label } givenAt decidedBy { label } decidedAt decisionReason
  endedBy { label } endedAt endReason basisInWords mayDecide whyNotDecide whyNotConfirm mayEnd`
export const managedPersonFields =
  'code label isDisabled disabledReason disabledAt disabledBy { label } openSessions lastSeenAt grantNow { id role } grants { id state } mayGovern issuer subject'

type Told = { key?: string; reason?: string; textAnswers?: { token: string; answer: string }[] }

/** People and grants, as one administrator changes them. */
export function governing({ ask }: Pick<Person, 'ask'>) {
  const submit = async <Shown>(name: string, type: string, shown: string, input: object) => {
    const { result } = await ask<{ result: Answered<Shown> }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ${shown}
         ... on Refusal { message problems { field message } } ... on TextWarning { message findings { field token } } } }`,
      { input },
    )
    return result
  }
  const ofGrant = (name: string, type: string, input: object) => submit<ShownGrant>(name, type, `... on Grant { ${grantFields} }`, { key: randomUUID(), ...input })
  const ofPerson = (name: string, type: string, input: object) =>
    submit<ShownManagedPerson>(name, type, `... on ManagedPerson { ${managedPersonFields} }`, { key: randomUUID(), ...input })
  const because = 'The post was agreed.'
  return {
    give: (person: string, given: { role?: string; unit?: string | null; from?: string; to?: string | null } & Told = {}) =>
      ofGrant('giveGrant', 'GiveGrantInput', { person, role: 'RECORDER', unit: given.role && given.role !== 'RECORDER' ? null : 'EMSOU', from: '2026-11-20', reason: because, ...given }),
    confirm: (grant: { id: string }, told: Told = {}) => ofGrant('decideGrant', 'DecideGrantInput', { grant: grant.id, decision: 'CONFIRMED', ...told }),
    refuse: (grant: { id: string }, told: Told = {}) => ofGrant('decideGrant', 'DecideGrantInput', { grant: grant.id, decision: 'REFUSED', reason: 'Not agreed.', ...told }),
    end: (grant: { id: string }, told: Told = {}) => ofGrant('endGrant', 'EndGrantInput', { grant: grant.id, reason: 'Moved on.', ...told }),
    add: (person: { issuer?: string; subject: string; label: string } & Told) => ofPerson('addPerson', 'AddPersonInput', { issuer: 'FORCE', ...person }),
    relabel: (person: string, label: string, told: Told = {}) => ofPerson('relabelPerson', 'RelabelPersonInput', { person, label, reason: because, ...told }),
    disable: (person: string, told: Told = {}) => ofPerson('disablePerson', 'GovernPersonInput', { person, reason: 'Left the unit.', ...told }),
    enable: (person: string, told: Told = {}) => ofPerson('enablePerson', 'GovernPersonInput', { person, reason: 'Came back.', ...told }),
    endSessions: (person: string, told: Told = {}) =>
      submit<{ __typename: 'SessionsEnded'; ended: number }>('endSessionsOf', 'GovernPersonInput', '... on SessionsEnded { ended }', {
        key: randomUUID(), person, reason: 'A device was lost.', ...told,
      }),
    see: async (code: string) =>
      (await ask<{ managedPerson: ShownManagedPerson | null }>(`query ($code: String!) { managedPerson(code: $code) { __typename ${managedPersonFields} } }`, { code })).managedPerson,
  }
}

/** What a change answered that must go well. */
export function done<Shown extends { __typename: string }>(answer: Answered<Shown>): Shown {
  if (answer.__typename === 'Refusal' || answer.__typename === 'TextWarning') throw new Error(`Not done: ${JSON.stringify(answer)}`)
  return answer as Shown
}

/** Why a change was refused, and the fields that it names. */
export function whyRefused(answer: Answered<{ __typename: string }>): { message: string; fields: string[] } {
  if (answer.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(answer).slice(0, 400)}`)
  const { message, problems } = answer as Refusal
  return { message, fields: problems.map(({ field }) => field) }
}
