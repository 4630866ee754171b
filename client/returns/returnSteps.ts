import type { Client } from 'urql'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import type { ReasonedAction } from '../records/ReasonPanel.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { approveReturnDocument, askToReopenReturnDocument, submitReturnDocument, takeBackReturnDocument } from './returnMutations.ts'
import { returnTitle } from './returnWords.ts'
import { stepSent } from './sendStep.ts'

export type StepCode = 'APPROVE' | 'SUBMIT' | 'TAKE_BACK' | 'ASK_TO_REOPEN'

export interface ReturnStep {
  code: StepCode
  button: string
  isSecondary?: true
  action: ReasonedAction
  /** What is said once it is done. */
  done: string
}

type Shown = Pick<WholeReturnFragment, 'unit' | 'period' | 'version' | 'mayDo' | 'whyNotApprove' | 'figuresAsAt'>

/** The steps that the viewer may take with the whole of their unit's return, as it stands. */
export function stepsFor(shown: Shown, client: Client, askAgain: () => void): ReturnStep[] {
  const { version, mayDo, whyNotApprove } = shown
  const period = shown.period.code
  const name = returnTitle(shown.unit.code, shown.period.inWords)
  const steps: ReturnStep[] = [
    {
      code: 'APPROVE',
      button: 'Approve figures',
      done: 'The figures are approved and frozen. The return can be sent now.',
      action: {
        title: `Approve figures: ${name}`,
        consequence:
          'This freezes every figure of the return as it was one minute ago, with its words, definitions and settings. It can then be sent exactly so. ' +
          'Who recorded any part of it cannot approve it. If a record changes before it is sent, it is a draft again.',
        button: 'Approve figures',
        request: async (key) => {
          const { data, error } = await client.mutation(approveReturnDocument, { input: { key, period, version } }).toPromise()
          return stepSent(data?.answer, error, askAgain)
        },
      },
    },
    {
      code: 'SUBMIT',
      button: 'Send return',
      done: 'Sent to the centre.',
      action: {
        title: `Send to the centre: ${name}`,
        consequence:
          `The centre receives exactly the figures that were approved, as at ${momentInWords(shown.figuresAsAt)}, with what is nil and what the unit says of them. ` +
          'It sees figures and words, and no record. If a record behind them changed since, nothing is sent and you see what changed.',
        button: 'Send return',
        request: async (key) => {
          const { data, error } = await client.mutation(submitReturnDocument, { input: { key, period, version } }).toPromise()
          return stepSent(data?.answer, error, askAgain)
        },
      },
    },
    {
      code: 'TAKE_BACK',
      button: 'Take back to draft',
      isSecondary: true,
      done: 'It is a draft again.',
      action: {
        title: `Take back to draft: ${name}`,
        consequence: 'Its figures move with the records again, and a unit head approves it once more before it can be sent.',
        button: 'Take back to draft',
        reason: { label: 'Why it is taken back', missing: 'Enter why it is taken back' },
        request: async (key, reason) => {
          const { data, error } = await client.mutation(takeBackReturnDocument, { input: { key, period, version, reason } }).toPromise()
          return stepSent(data?.answer, error, askAgain)
        },
      },
    },
    {
      code: 'ASK_TO_REOPEN',
      button: 'Ask for it back',
      isSecondary: true,
      done: 'The centre is asked to give it back. The accepted figures stand until the next acceptance.',
      action: {
        title: `Ask for it back: ${name}`,
        consequence: 'The centre decides. The accepted figures stand until it accepts the return again.',
        button: 'Ask for it back',
        reason: { label: 'What is wrong with it', missing: 'Enter what is wrong with it' },
        request: async (key, reason) => {
          const { data, error } = await client.mutation(askToReopenReturnDocument, { input: { key, period, version, reason } }).toPromise()
          return stepSent(data?.answer, error, askAgain)
        },
      },
    },
  ]
  return steps.filter(({ code }) => mayDo.includes(code) && !(code === 'APPROVE' && whyNotApprove))
}
