import { roleCodes } from '../access/roles.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { readLabels } from './personLabels.ts'

export const RoleRef = builder.enumType('Role', { description: said('RoleGrant.role'), values: roleCodes })

/** Somebody as all who are signed in may see them: by code, and as they are shown today. */
export class ShownPerson {
  readonly code: string

  constructor(code: string) {
    this.code = code
  }
}

export const PersonRef = builder.objectRef<ShownPerson>('Person')
builder.node(PersonRef, {
  description: said('Person'),
  authScopes: { signedIn: true },
  id: { resolve: (person) => person.code },
  loadMany: async (codes, { viewer, database }) => {
    const known = await readLabels({ viewer, database }, codes)
    return codes.map((code) => (known.has(code) ? new ShownPerson(code) : null))
  },
  isTypeOf: (value) => value instanceof ShownPerson,
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Person.code') }),
    label: t.loadable({
      type: 'String',
      description: said('PersonVersion.label'),
      load: async (codes: string[], { viewer, database }: Context) => {
        const labels = await readLabels({ viewer, database }, codes)
        // People who are not known any more keep their code.
        return codes.map((code) => labels.get(code) ?? code)
      },
      resolve: (person) => person.code,
    }),
  }),
})

/** Who made a record, as it is shown: the label is read once for all the people of a request. */
export function personOfRecord(code: string): ShownPerson {
  return new ShownPerson(code)
}

/** The same where there may be nobody, as for what the configuration did. */
export function personOrNobody(code: string | null): ShownPerson | null {
  return code === null ? null : personOfRecord(code)
}
