import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import type { RawSearch } from '../routing/searchValues.ts'
import { centreSteps, stepWords } from './centreActions.ts'
import type { CentreStep } from './centreActions.ts'
import type { CentreReturn } from './centreReturn.ts'
import { CentreStepPanel } from './CentreStepPanel.tsx'
import { askedIn } from './deskSearch.ts'
import { knownFigure } from './FigureChoice.tsx'

interface CentreActionsProps {
  return: CentreReturn
  /** Of the heading of what is opened: below that of where it stands. */
  level?: 2 | 3 | 4
  /** The page's title then begins "Error: ". */
  onAttempt?: (hasErrors: boolean) => void
  /** What is shown may be old. */
  askAgain?: () => void
  onDone?: () => void
}

const buttonId = (step: CentreStep) => `centre-${step}`

/** What the centre may do to a return now, one thing at a time. `?ask=FIGURE:KEY` opens the question about that figure. */
export function CentreActions({ return: shown, level = 3, onAttempt, askAgain, onDone }: CentreActionsProps) {
  const { ask }: RawSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const steps = centreSteps.filter((step) => shown.mayDo.includes(step))
  const asked = shown.mayDo.includes('QUERY') ? askedIn(ask) : null
  const [opened, setOpened] = useState<CentreStep | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  /** Has the focus again when what it opened is left. */
  const opener = useRef('')
  const askedFor = asked ? `${asked.figure}:${asked.cell}` : ''

  useEffect(() => {
    if (askedFor) setOpened('QUERY')
  }, [askedFor])

  useEffect(() => {
    if (opened) return
    if (opener.current) document.getElementById(opener.current)?.focus()
    opener.current = ''
  }, [opened])

  function close() {
    setOpened(null)
    if (ask === undefined) return
    const withoutAsk = (before: object) => ({ ...before, ask: undefined })
    void navigate({ to: '.', search: withoutAsk as never, replace: true, resetScroll: false })
  }

  if (steps.length === 0 && !opened && !said) return null
  return (
    <div className="lv-centre">
      <Told said={said} />
      {opened ? (
        <CentreStepPanel
          key={`${opened} ${shown.unit.code} ${shown.period.code} ${askedFor}`}
          step={opened}
          shown={shown}
          asked={knownFigure(shown.figures, asked)}
          level={level}
          onAttempt={(hasErrors) => onAttempt?.(hasErrors)}
          onOld={() => askAgain?.()}
          onNotAccepted={(words) => {
            opener.current = '' // the focus goes to what is told
            setSaid({ words })
            close()
          }}
          onDone={() => {
            opener.current = '' // the focus goes to what is told
            setSaid({ words: stepWords[opened].done })
            close()
            onDone?.()
          }}
          onCancel={() => {
            opener.current = buttonId(opened)
            close()
          }}
        />
      ) : (
        <div className="lv-actions">
          {steps.map((step) => (
            <Button
              key={step}
              id={buttonId(step)}
              kind={step === 'ACCEPT' ? 'primary' : 'secondary'}
              onClick={() => {
                setSaid(null)
                setOpened(step)
              }}
            >
              {stepWords[step].button}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
