import { z } from 'zod'

/** Somebody who vouches for people, as the settings name them. */
export type IssuerSetting = {
  /** Short code, used in addresses and settings: EMSOU-FORCES. */
  code: string
  /** As people know it: "Derbyshire Constabulary". */
  name: string
  /** Address under which it signs what it says of people; with the subject it names a person for ever. */
  issuer: string
  clientId: string
  clientSecret: string
}

/** What may be told of an issuer: never its secret. */
export type KnownIssuer = Pick<IssuerSetting, 'code' | 'name' | 'issuer'>

const localHosts = ['localhost', '127.0.0.1', '[::1]']

/** Must the issuer be reached over http? Only one on this very machine, and never in production. */
export function isPlainLocal(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'http:' && localHosts.includes(hostname)
}

/**
 * The address of an issuer as addresses are compared: `https://idp`, `https://IDP:443` and `https://idp/` are one. Two entries
 * that differ in no more than that would vouch for one human as two people.
 */
export function plainIssuer(address: string): string {
  if (!URL.canParse(address)) return address
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

/**
 * The shape of LONGVIEW_ISSUERS once it is parsed from JSON: any number of issuers, none of them twice.
 *
 * Why no http elsewhere: whoever stands in the way of it could vouch for anybody.
 */
export function issuerSettings(isProduction: boolean) {
  const isReachedSafely = (address: string) =>
    URL.canParse(address) && (new URL(address).protocol === 'https:' || (!isProduction && isPlainLocal(address)))
  const isBare = (address: string) => URL.canParse(address) && new URL(address).search === '' && new URL(address).hash === '' && new URL(address).username === ''
  const one = z.strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9-]{0,39}$/, 'the code must be capital letters, digits and hyphens, beginning with a letter, at most 40'),
    name: z.string().trim().min(1, 'the name is missing').max(80, 'the name must be at most 80 characters'),
    issuer: z
      .string()
      .max(500, 'the address of the issuer must be at most 500 characters')
      .refine(isReachedSafely, 'the address of the issuer must begin with https://; http is for an issuer on this machine, outside production')
      .refine(isBare, 'the address of the issuer must be bare: no ?, no # and no user name'),
    clientId: z.string().min(1, 'the client id is missing'),
    clientSecret: z.string().min(1, 'the client secret is missing'),
  })
  const differ = (values: string[]) => new Set(values).size === values.length
  return z
    .array(one)
    .refine((issuers) => differ(issuers.map(({ code }) => code)), 'two issuers have the same code')
    .refine((issuers) => differ(issuers.map(({ issuer }) => plainIssuer(issuer))), 'two entries name the same issuer')
}
