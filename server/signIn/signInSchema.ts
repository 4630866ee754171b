import { builder } from '../graphql/builder.ts'
import type { KnownIssuer } from './issuerSetting.ts'

const IssuerRef = builder.objectRef<KnownIssuer>('Issuer').implement({
  description: 'Somebody who vouches for people: a host force or an agency.',
  authScopes: { open: true },
  fields: (t) => ({ code: t.exposeString('code'), name: t.exposeString('name') }),
})

const SignInRef = builder.objectRef<{ issuers: readonly KnownIssuer[]; isDemonstration: boolean }>('SignIn').implement({
  description: 'How somebody can sign in here.',
  authScopes: { open: true },
  fields: (t) => ({
    isDemonstration: t.exposeBoolean('isDemonstration', { description: 'Whether demonstration people may be chosen in place of signing in.' }),
    issuers: t.field({
      type: [IssuerRef],
      description: 'Issuers that vouch for people, as configured; begin at /sign-in/start?issuer=CODE&to=/ADDRESS.',
      resolve: ({ issuers }) => issuers,
    }),
  }),
})

builder.queryField('signIn', (t) =>
  t.field({
    type: SignInRef,
    description: 'Ways to sign in; open to everybody.',
    authScopes: { open: true },
    resolve: (_root, _args, { issuers, hasDemonstrationPeople }) => ({ issuers, isDemonstration: hasDemonstrationPeople }),
  }),
)
