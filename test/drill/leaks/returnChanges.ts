import type { Answer } from '../../support/person.ts'
import { keyOf } from './changes.ts'
import type { Writing } from './facts.ts'
import { isOfCentre, type KnownReturn, maySeeReturnOf } from './knownReturns.ts'
import { mayWrite } from './reader.ts'
import type { Request } from './request.ts'
import { returnTexts } from './returnQuestions.ts'

type Change = (writing: Writing) => Request | null

/** Every step of a return, one's own and those of others; what is said with it is for the unit and for the centre. */
export const returnChanges: Record<string, Change> = {
  saveReturn: (writing) => ofOwn(writing, 'saveReturn', 'SaveReturnInput', (known) => ({
    entries: [{ about: 'COMMENT', key: '', note: said(writing, known) }, { about: 'STAFF_IN_POST_TOTAL', key: '', quantity: String(writing.random.whole(200)), note: said(writing, known) }],
  })),
  takeBackReturn: (writing) => ofOwn(writing, 'takeBackReturn', 'ReturnReasonInput', (known) => ({ reason: said(writing, known) })),
  submitReturn: (writing) => ofOwn(writing, 'submitReturn', 'SubmitReturnInput', () => ({})),
  approveReturn: (writing) => ofOwn(writing, 'approveReturn', 'ApproveReturnInput', () => ({})),
  askToReopenReturn: (writing) => ofOwn(writing, 'askToReopenReturn', 'ReturnReasonInput', (known) => ({ reason: said(writing, known) })),
  chaseReturn: (writing) => atCentre(writing, 'chaseReturn', 'ReturnAtCentreInput', (known) => ({ reason: said(writing, known) })),
  extendReturn: (writing) => atCentre(writing, 'extendReturn', 'ExtendReturnInput', (known) => ({ dueOn: '2026-12-10', reason: said(writing, known) })),
  queryReturn: (writing) => atCentre(writing, 'queryReturn', 'QueryReturnInput', (known) => ({ figure: 'STAFF_IN_POST_TOTAL', cell: '', question: said(writing, known) })),
}

const said = ({ world }: Writing, { unit }: KnownReturn) => `because ${world.canaries.plant(maySeeReturnOf(unit))}`

/** A step of the own unit's return, whatever is named; people without a unit try it too. */
function ofOwn(writing: Writing, name: string, inputType: string, told: (known: KnownReturn) => object): Request | null {
  const { by, world, random } = writing
  const known = random.pickAny(world.returns.filter(({ unit }) => by.unit === null || unit === by.unit))
  return known && step(writing, name, inputType, known, { period: known.period, ...told(known) }, mayWrite(by))
}

function atCentre(writing: Writing, name: string, inputType: string, told: (known: KnownReturn) => object): Request | null {
  const known = writing.random.pickAny(writing.world.returns)
  return known && step(writing, name, inputType, known, { unit: known.unit, period: known.period, ...told(known) }, isOfCentre(writing.by))
}

function step(writing: Writing, name: string, inputType: string, known: KnownReturn, input: object, mayDo: boolean): Request {
  return {
    by: writing.by, isForeign: !mayDo, mustBeRefused: !mayDo,
    query: `mutation ($input: ${inputType}!) { result: ${name}(input: $input) { __typename ... on Return { version ${returnTexts} } ... on Refusal { message problems { field message } }
      ... on StaleReturn { message current { version ${returnTexts} } } ... on TextWarning { message } } }`,
    variables: { input: { key: keyOf(writing), version: known.version, ...input } },
    learn: ({ data }: Answer) => {
      const result = data?.result as { version?: number; current?: { version: number } } | null | undefined
      known.version = Math.max(known.version, result?.version ?? result?.current?.version ?? 0)
    },
  }
}
