import { randomUUID } from 'node:crypto'
import { aDisruption } from '../support/aDisruption.ts'
import { aReturnOf } from '../support/aReturn.ts'
import { copyReturn } from '../support/copyReturn.ts'
import { editionsAs, published } from '../support/editionsAs.ts'
import { plantEdition, plantReturn } from '../support/plantReturn.ts'
import { made } from '../support/records.ts'
import { moved, returnsAs, type ReturnPlace } from '../support/returnsAs.ts'
import type { TestApp } from '../support/startApp.ts'

/** Under which returns were accepted: sent again by the same person, it has the same answer. */
export const acceptKey = 'matrix-accept-key'
/** The returns of EMSOU, by how far each came. */
export const returnPeriods = {
  notStarted: 'M2023-05', draft: 'M2023-06', ready: 'M2023-07', submitted: 'M2023-08', queried: 'M2023-09', accepted: 'M2023-10', reopened: 'M2023-11',
} as const
/** Editions of another unit's return: the first was corrected and published again. */
export const plantedEditions = { superseded: 901, second: 902 }

/**
 * Returns of EMSOU in each of their states, one of which was published and has changed since; returns of YHROCU that were published,
 * corrected and published again; and what administrators ask from another year on.
 */
export async function tellReturns(app: TestApp) {
  const { as, database } = app
  const [head, analyst, accepter] = [returnsAs(as('EMSOU-UNIT-HEAD-1')), returnsAs(as('NETWORK-NOCC-ANALYST-1')), returnsAs(as('NETWORK-NOCC-ACCEPTER-1'))]
  const at = (state: keyof typeof returnPeriods): ReturnPlace => ({ unit: 'EMSOU', period: returnPeriods[state] })
  const recorder = as('EMSOU-RECORDER-1')
  const old = aDisruption({ effect: '2023-10-05', target: { kind: 'COUNTY_LINE', reference: 'Line 90' } })
  const corrected = made(await recorder.disruptions.record(old))

  const chased = moved(await analyst.chase(at('draft'), { version: 0 }))
  const extended = moved(await analyst.extend(at('draft'), chased, '2026-12-18'))
  moved(await head.save(at('draft'), extended, [{ about: 'COMMENT', key: '', note: 'A word on the whole.' }, { about: 'PARTNER_STAFF', key: '', quantity: '12' }]))

  const life = aReturnOf(app, at('accepted'))
  const note = 'A word on it.'
  const sent = await life.sent([{ about: 'COMMENT', key: '', note }, { about: 'DISRUPTIONS_LED', key: '', note }])
  const accepting = { key: acceptKey, returns: [{ ...at('accepted'), version: sent.version }] }
  const answer = await accepter.accept(accepting.returns, accepting)
  if (answer.__typename !== 'AcceptedReturns') throw new Error(`Not accepted: ${JSON.stringify(answer)}`)
  const copied = (state: 'ready' | 'submitted' | 'queried' | 'reopened', upTo: Parameters<typeof copyReturn>[3]) => copyReturn(database, life.place, returnPeriods[state].slice(1), upTo)
  await copied('ready', 'APPROVE')
  await copied('submitted', 'SUBMIT')
  moved(await analyst.query(at('queried'), await copied('queried', 'SUBMIT')))
  moved(await accepter.reopen(at('reopened'), await copied('reopened', 'ACCEPT')))

  const [first, second] = await plantReturn(database, {
    unit: 'YHROCU', month: '2023-04',
    accepted: [{ at: '2023-05-12T09:00:00Z', figures: { 'DISRUPTIONS_LED MAJOR': 3 } }, { at: '2023-08-12T09:00:00Z', figures: { 'DISRUPTIONS_LED MAJOR': 5 } }],
  })
  await plantEdition(database, plantedEditions.superseded, '2023-06-01T09:00:00Z', { unit: 'YHROCU', month: '2023-04', snapshot: first ?? '' })
  await plantEdition(database, plantedEditions.second, '2023-09-01T09:00:00Z', { unit: 'YHROCU', month: '2023-04', snapshot: second ?? '' })
  const edition = published(await editionsAs(as('NETWORK-NOCC-ACCEPTER-1')).publish(returnPeriods.accepted, { note: 'The first of its month.' }))

  app.clock.pass(5)
  made(await recorder.disruptions.correct(corrected, { ...old, threats: ['FRAUD'] }))
  made(await recorder.disruptions.record({ ...old, target: { kind: 'COUNTY_LINE', reference: 'Line 91' } }))
  await askOtherwise(app)
  return { accepting, edition: edition.number, files: await filesOf(app, returnPeriods.draft) }
}

/** The draft as a file with one figure and one word changed, and the same with words in place of the figure. */
async function filesOf({ as }: TestApp, period: string): Promise<{ sound: string; faulty: string }> {
  const { returnFile } = await as('EMSOU-PERFORMANCE-LEAD-1').ask<{ returnFile: { csv: string } | null }>('query ($period: String!) { returnFile(unit: "EMSOU", period: $period) { csv } }', { period })
  const stating = (value: string) => (returnFile?.csv ?? '').replace(/^(.*PARTNER_STAFF.*?)\b12\b/m, `$1${value}`).replace('A word on the whole.', 'Another word on the whole.')
  return { sound: stating('13'), faulty: stating('a dozen') }
}

/** From a month on that nobody has begun, returns ask the same by another day. */
async function askOtherwise({ as }: TestApp): Promise<void> {
  const administrator = as('NETWORK-ADMINISTRATOR-2')
  type Asked = { returnDefinitions: { figures: { code: string; mayBeNil: boolean; asksNote: boolean }[] }[] }
  const { returnDefinitions } = await administrator.ask<Asked>('{ returnDefinitions { figures { code mayBeNil asksNote } } }')
  const { result } = await administrator.ask<{ result: { __typename: string } }>(
    'mutation ($input: ChangeReturnDefinitionInput!) { result: changeReturnDefinition(input: $input) { __typename ... on Refusal { message } } }',
    { input: { key: randomUUID(), validFrom: '2027-04', months: 1, dueWorkingDays: 8, figures: returnDefinitions[0]?.figures, reason: 'Agreed by the network.' } },
  )
  if (result.__typename !== 'ReturnDefinition') throw new Error(`Not changed: ${JSON.stringify(result)}`)
}
