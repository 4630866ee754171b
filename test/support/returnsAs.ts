import { randomUUID } from 'node:crypto'
import type { Person } from './person.ts'

export type ReturnState = 'NOT_STARTED' | 'DRAFT' | 'READY' | 'SUBMITTED' | 'QUERIED' | 'ACCEPTED' | 'REOPENED'
/** How a return is addressed: EMSOU, M2026-10. */
export type ReturnPlace = { unit: string; period: string }
/** What is stated of one part of a figure, or said of it or of a check. */
export type ReturnEntry = { about: string; key: string; quantity?: string | null; code?: string | null; day?: string | null; isNil?: boolean; note?: string | null }
/** What a story is told of a return that it moved on. */
export type ShownReturn = {
  __typename: 'Return'; unit: { code: string }; period: { code: string; from: string }; state: ReturnState; version: number; dueOn: string; lateness: string
  sentAt: string | null; acceptedAt: string | null; isNil: boolean; isFrozen: boolean; mayDo: string[]
  extension: { dueOn: string; reason: string } | null
  events: { number: number; action: string; fromState: ReturnState; toState: ReturnState; words: string | null; extendedTo: string | null; actedBy: { code: string } }[]
  queries: { id: string; figure: string; key: string; isOpen: boolean; messages: { isOfCentre: boolean; words: string; saidBy: { code: string } }[] }[]
}
export type ReturnRefusal = { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
export type ReturnAnswer =
  | ShownReturn | ReturnRefusal
  | { __typename: 'StaleReturn'; message: string; yourVersion: number; current: ShownReturn }
  | { __typename: 'TextWarning'; message: string }
export type AcceptAnswer = Exclude<ReturnAnswer, ShownReturn | { __typename: 'TextWarning' }> | { __typename: 'AcceptedReturns'; accepted: ShownReturn[] }

const shown = `__typename unit { code } period { code from } state version dueOn lateness sentAt acceptedAt isNil isFrozen mayDo extension { dueOn reason }
  events { number action fromState toState words extendedTo actedBy { code } } queries { id figure key isOpen messages { isOfCentre words saidBy { code } } }`
const refusals = `... on Refusal { message problems { field message } } ... on StaleReturn { message yourVersion current { ${shown} } }`

type Standing = { version: number }
type Told = { key?: string; version?: number; textAnswers?: { token: string; answer: string }[] }

/** The steps of returns as one person takes them: of their own unit's, or at the centre. */
export function returnsAs({ ask }: Pick<Person, 'ask'>) {
  const send = async <Answer>(name: string, inputType: string, result: string, input: object): Promise<Answer> => {
    const document = `mutation ($input: ${inputType}!) { result: ${name}(input: $input) { __typename ${result} ${refusals} } }`
    return (await ask<{ result: Answer }>(document, { input: { key: randomUUID(), ...input } })).result
  }
  const step = (name: string, inputType: string) => (input: object) => send<ReturnAnswer>(name, inputType, `... on Return { ${shown} } ... on TextWarning { message }`, input)
  const atCentre = ({ unit, period }: ReturnPlace, { version }: Standing) => ({ unit, period, version })
  const own = ({ period }: { period: string }, { version }: Standing) => ({ period, version })
  return {
    save: (place: { period: string }, standing: Standing, entries: ReturnEntry[], told: Told = {}) => step('saveReturn', 'SaveReturnInput')({ ...own(place, standing), entries, ...told }),
    approve: (place: { period: string }, standing: Standing, told: Told & { figuresAsAt?: string } = {}) => step('approveReturn', 'ApproveReturnInput')({ ...own(place, standing), ...told }),
    submit: (place: { period: string }, standing: Standing, told: Told = {}) => step('submitReturn', 'SubmitReturnInput')({ ...own(place, standing), ...told }),
    takeBack: (place: { period: string }, standing: Standing, reason = 'A figure was left out.', told: Told = {}) =>
      step('takeBackReturn', 'ReturnReasonInput')({ ...own(place, standing), reason, ...told }),
    askToReopen: (place: { period: string }, standing: Standing, reason = 'A figure was left out.', told: Told = {}) =>
      step('askToReopenReturn', 'ReturnReasonInput')({ ...own(place, standing), reason, ...told }),
    answer: (place: { period: string }, standing: Standing, answers: { query: string; words: string }[], told: Told & { byChange?: boolean } = {}) =>
      step('answerReturnQueries', 'AnswerReturnQueriesInput')({ ...own(place, standing), answers, byChange: false, ...told }),
    chase: (place: ReturnPlace, standing: Standing, reason = 'Your return is late. When can we expect it?', told: Told = {}) =>
      step('chaseReturn', 'ReturnAtCentreInput')({ ...atCentre(place, standing), reason, ...told }),
    extend: (place: ReturnPlace, standing: Standing, dueOn: string, reason = 'The unit’s systems were down.', told: Told = {}) =>
      step('extendReturn', 'ExtendReturnInput')({ ...atCentre(place, standing), dueOn, reason, ...told }),
    query: (place: ReturnPlace, standing: Standing, { figure = 'STAFF_IN_POST_TOTAL', cell = '', question = 'Is this right?' }: { figure?: string; cell?: string; question?: string } = {}, told: Told = {}) =>
      step('queryReturn', 'QueryReturnInput')({ ...atCentre(place, standing), figure, cell, question, ...told }),
    reopen: (place: ReturnPlace, standing: Standing, reason = 'As you asked.', told: Told = {}) => step('reopenReturn', 'ReturnAtCentreInput')({ ...atCentre(place, standing), reason, ...told }),
    accept: (returns: (ReturnPlace & Standing)[], told: { key?: string } = {}) =>
      send<AcceptAnswer>('acceptReturns', 'AcceptReturnsInput', `... on AcceptedReturns { accepted { ${shown} } }`, {
        returns: returns.map(({ unit, period, version }) => ({ unit, period, version })), ...told,
      }),
    /** The return as that person sees it; null where they do not. */
    read: async ({ unit, period }: ReturnPlace, asAt: string | null = null): Promise<ShownReturn | null> =>
      (await ask<{ return: ShownReturn | null }>(`query ($unit: String!, $period: String!, $asAt: Instant) { return(unit: $unit, period: $period, asAt: $asAt) { ${shown} } }`, { unit, period, asAt })).return,
  }
}

/** The return that a step left. */
export function moved(answer: ReturnAnswer): ShownReturn {
  if (answer.__typename !== 'Return') throw new Error(`Not moved on: ${JSON.stringify(answer)}`)
  return answer
}

/** The refusal that a step was answered with. */
export function stepRefused(answer: ReturnAnswer | AcceptAnswer): ReturnRefusal {
  if (answer.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(answer).slice(0, 400)}`)
  return answer
}
