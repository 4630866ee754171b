import type { ReturnAction, ReturnFigureCode } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { countOf } from '../parts/numberInWords.ts'
import type { ReasonedAction } from '../records/ReasonPanel.tsx'
import { returnTitle } from '../returns/returnWords.ts'
import type { CentreMutations } from './centreMutations.ts'
import type { CentreReturn } from './centreReturn.ts'

/** What the centre does to one return, in the order of its buttons. */
export const centreSteps = ['ACCEPT', 'QUERY', 'CHASE', 'EXTEND', 'REOPEN'] as const satisfies readonly ReturnAction[]
export type CentreStep = (typeof centreSteps)[number]

export const stepWords = {
  ACCEPT: { button: 'Accept return', done: 'The return is accepted. Its figures stand.' },
  QUERY: { button: 'Ask about a figure', done: 'The question is asked. The unit sees it on its home page and answers in the return.' },
  CHASE: { button: 'Write to the unit', done: 'The message is kept with the return, and the unit sees it on its home page.' },
  EXTEND: { button: 'Give more time', done: 'The unit has more time. The reason is kept with the return.' },
  REOPEN: { button: 'Give return back', done: 'The return is given back. The accepted figures stand until it is accepted again.' },
} as const satisfies Record<CentreStep, { button: string; done: string }>

type Steps = Pick<CentreMutations, 'chase' | 'ask' | 'extend' | 'reopen' | 'accept'>

interface Started {
  shown: Pick<CentreReturn, 'unit' | 'period' | 'lateness' | 'daysLate' | 'isNil'>
  /** From which the reader started. */
  version: number
}

type Answered = Promise<Sent<{ __typename: string }>>

const which = ({ shown, version }: Started) => ({ unit: shown.unit.code, period: shown.period.code, version })
const nameOf = ({ shown }: Started) => returnTitle(shown.unit.code, shown.period.inWords)

export function acceptAction({ accept }: Pick<Steps, 'accept'>, started: Started): ReasonedAction {
  const { isNil, lateness, daysLate } = started.shown
  const about = [isNil ? 'It is nil.' : '', lateness === 'LATE' ? `It came ${countOf(daysLate, 'day')} late.` : '']
  return {
    title: `Accept the ${nameOf(started).replace(/^R/, 'r')}`,
    consequence: ['Its figures stand exactly as they were sent, and are shown as returned from then on.', ...about].filter(Boolean).join(' '),
    button: 'Accept return',
    request: (key) => accept({ key, returns: [which(started)] }),
  }
}

export function chaseAction({ chase }: Pick<Steps, 'chase'>, started: Started): ReasonedAction {
  return {
    title: `Write to ${started.shown.unit.code}`,
    consequence: 'The message is kept with the return and shown on the home page of the unit. Name no person in it.',
    button: 'Send message',
    reason: { label: 'Message to the unit', missing: 'Enter what the unit is to know' },
    request: (key, reason) => chase({ key, ...which(started), reason }),
  }
}

export function reopenAction({ reopen }: Pick<Steps, 'reopen'>, started: Started): ReasonedAction {
  return {
    title: `Give back the ${nameOf(started).replace(/^R/, 'r')}`,
    consequence: 'The unit prepares it again. The accepted figures stand until the next acceptance; editions that hold it stay as they are.',
    button: 'Give return back',
    isWarning: true,
    reason: {
      label: 'Why it is given back',
      missing: 'Enter why it is given back',
      hint: 'If this return is in an edition, everybody who sees editions reads this reason.',
    },
    request: (key, reason) => reopen({ key, ...which(started), reason }),
  }
}

/** @param day YYYY-MM-DD, as it is typed by then */
export function extendAction({ extend }: Pick<Steps, 'extend'>, started: Started, day: () => string): ReasonedAction {
  return {
    title: `Give ${started.shown.unit.code} more time`,
    consequence: 'The return is not late until the day after the new one. Reporting rates count it by the new day.',
    button: 'Give more time',
    reason: { label: 'Why the unit has more time', missing: 'Enter why the unit has more time' },
    request: (key, reason) => extend({ key, ...which(started), dueOn: day(), reason }),
  }
}

/** @param about the figure and part that are chosen by then */
export function askAction({ ask }: Pick<Steps, 'ask'>, started: Started, about: () => { figure: ReturnFigureCode; cell: string }): ReasonedAction {
  return {
    title: `Ask ${started.shown.unit.code} about a figure`,
    consequence: 'The return waits until the unit has answered, or has changed the figure and sent it again.',
    button: 'Ask the unit',
    reason: { label: 'Question', missing: 'Enter what you want to know' },
    request: async (key, question): Answered => reasonNamed(await ask({ key, ...which(started), ...about(), question })),
  }
}

/** The panel's one text is its reason, whatever the API calls it. */
function reasonNamed(sent: Awaited<ReturnType<Steps['ask']>>): Sent<{ __typename: string }> {
  const { answer } = sent
  if (answer?.__typename !== 'Refusal') return sent
  const problems = answer.problems.map((problem) => ({ ...problem, field: problem.field.replace(/(^|\.)question$/, '$1reason') }))
  return { ...sent, answer: { ...answer, problems } as typeof answer }
}
