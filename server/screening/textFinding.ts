/** What free text is looked through for. */
export const findingKinds = ['EMAIL', 'PHONE', 'REGISTRATION', 'NI_NUMBER', 'POSTCODE'] as const
export type FindingKind = (typeof findingKinds)[number]

export const findingInWords: Record<FindingKind, string> = {
  EMAIL: 'an e-mail address',
  PHONE: 'a phone number',
  REGISTRATION: 'a vehicle registration',
  NI_NUMBER: 'a National Insurance number',
  POSTCODE: 'a postcode',
}

/** Something in a text that looks as if it told who somebody is or how to reach them. */
export type TextFinding = {
  kind: FindingKind
  /** As it was typed. */
  found: string
  /** Where it stands: a path in what was sent, as `facts.whatHappened`. */
  field: string
  /** Names it in an answer; the same text of the same kind has the same token everywhere. */
  token: string
}
