/** A text that somebody sent, and where: a path as `facts.partnerNames.0`. */
export type SentText = { field: string; text: string }

/**
 * What of an input nobody types: it is chosen from a list or made by the page, and refused where it is not on the list.
 * Whatever is not named here is screened, so that a new field is unless somebody decides otherwise.
 */
const notTyped: Record<string, string> = {
  key: 'made by the page',
  textAnswers: 'answers to earlier findings: tokens and choices',
  id: 'node id', into: 'node id', other: 'node id', disruption: 'node id', programme: 'node id', ocg: 'node id', grant: 'node id', session: 'node id', record: 'node id', meeting: 'node id', request: 'node id',
  from: 'node id or day', to: 'node id or day', effect: 'days', held: 'days', mappedOn: 'day', day: 'day', lastDay: 'day', dueOn: 'day', closedOn: 'day', checkedOn: 'day', assessedOn: 'day', meetsOn: 'day', receivedOn: 'day', wantedBy: 'day', decidedOn: 'day', validFrom: 'month', fromDay: 'day',
  strand: 'code', threats: 'codes', threat: 'code', tactics: 'codes', supportingUnits: 'codes', forces: 'codes', force: 'code', owningForce: 'code', sioUnit: 'code', toUnit: 'code',
  audience: 'code', unit: 'code', person: 'code', issuer: 'code', measureUnit: 'code', method: 'code',
  period: 'code', about: 'code', code: 'code', cell: 'code', figure: 'choice', query: 'id', quantity: 'number', text: 'a file, of which what people wrote is screened row by row',
  subject: 'id of an issuer, kept letter by letter', label: 'refused with any personal detail, never asked about',
  page: 'choice', dates: 'choice', basis: 'choice', parameters: 'names and codes of an address, each refused where its page has none such', slug: 'code',
  kind: 'choice', status: 'choice', taskingLevel: 'choice', state: 'choice', grade: 'choice', measures: 'choice', measure: 'choice', role: 'choice', cycle: 'choice', result: 'choice', confidence: 'choice',
}

/** Every text in the input of a mutation that somebody may have typed. */
export function* textsOfInput(input: object): Generator<SentText> {
  for (const [name, value] of Object.entries(input)) if (!Object.hasOwn(notTyped, name)) yield* textsIn(value, name)
}

function* textsIn(value: unknown, field: string): Generator<SentText> {
  if (typeof value === 'string') yield { field, text: value }
  else if (Array.isArray(value)) for (const [index, inside] of value.entries()) yield* textsIn(inside, `${field}.${index}`)
  else if (typeof value === 'object' && value !== null) {
    for (const { field: inside, text } of textsOfInput(value)) yield { field: `${field}.${inside}`, text }
  }
}
