import { useState } from 'react'
import { useClient } from 'urql'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { missing } from '../parts/problem.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { noDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'
import { ReasonPanel } from '../records/ReasonPanel.tsx'
import type { ReasonedAction } from '../records/ReasonPanel.tsx'
import { acceptAction, askAction, chaseAction, extendAction, reopenAction } from './centreActions.ts'
import type { CentreStep } from './centreActions.ts'
import { centreMutations } from './centreMutations.ts'
import type { CentreReturn } from './centreReturn.ts'
import { FigureChoice } from './FigureChoice.tsx'
import type { ChosenFigure } from './FigureChoice.tsx'
import { untilCurrent } from './untilCurrent.ts'

interface CentreStepPanelProps {
  step: CentreStep
  shown: CentreReturn
  /** What the address asks about. */
  asked: ChosenFigure
  level: 2 | 3 | 4
  onAttempt: (hasErrors: boolean) => void
  onDone: () => void
  /** What is shown may be old. */
  onOld: () => void
  /** Somebody moved it on, so that what was to be accepted is not what its reader saw. */
  onNotAccepted: (words: string) => void
  onCancel: () => void
}

const lookAgain = 'Nothing was accepted. Look at its figures as they are now, then accept it if they hold.'

/** One thing that the centre does to a return: what comes of it, what is asked, and the button. It holds to the version that its reader saw. */
export function CentreStepPanel({ step, shown, asked, level, onAttempt, onDone, onOld, onNotAccepted, onCancel }: CentreStepPanelProps) {
  const mutations = centreMutations(useClient())
  const [version, setVersion] = useState(shown.version)
  const [day, setDay] = useState(noDays)
  const [chosen, setChosen] = useState(asked)
  const started = { shown, version }
  const readDay = wholeDay(day, 'dueOn', 'Enter the last day on which it is not late')

  const actions: Record<CentreStep, () => ReasonedAction> = {
    ACCEPT: () => acceptAction(mutations, started),
    CHASE: () => chaseAction(mutations, started),
    REOPEN: () => reopenAction(mutations, started),
    EXTEND: () => extendAction(mutations, started, () => ('day' in readDay ? readDay.day : '')),
    QUERY: () => askAction(mutations, started, () => {
      if (chosen.figure === '') throw new RangeError('A figure is chosen before the question is sent')
      return { figure: chosen.figure, cell: chosen.cell }
    }),
  }
  const action = actions[step]()

  const fields = {
    EXTEND: {
      name: 'dueOn',
      check: () => ('problems' in readDay ? readDay.problems.map((problem) => ({ ...problem, field: 'dueOn' })) : []),
      show: (error: string | undefined) => (
        <DayRangeField
          id="dueOn"
          label="New last day"
          hint={`It is due on ${dayInWords(shown.dueOn)} now. A whole date can be pasted.`}
          isSingle
          errorOf={(place) => (place === '' ? error : undefined)}
          value={day}
          onChange={setDay}
        />
      ),
    },
    QUERY: {
      name: 'figure',
      check: () => missing(chosen.figure, 'figure', 'Choose the figure that you ask about'),
      show: (error: string | undefined) => <FigureChoice figures={shown.figures} chosen={chosen} error={error} onChange={setChosen} />,
    },
  }

  return (
    <ReasonPanel
      level={level}
      action={{
        ...action,
        request: async (key, reason) => {
          const isAccepting = step === 'ACCEPT'
          const sent = await untilCurrent(action.request(key, reason), setVersion, isAccepting ? lookAgain : undefined)
          if (sent.unsent) onOld()
          if (sent.unsent && isAccepting) onNotAccepted(sent.unsent.message)
          return sent
        },
      }}
      {...(step === 'EXTEND' || step === 'QUERY' ? { field: fields[step] } : {})}
      onAttempt={onAttempt}
      onRefused={onOld}
      onDone={onDone}
      onCancel={onCancel}
    />
  )
}
