import { useState, type FormEvent } from 'react'
import { useQuery } from 'urql'
import { useService } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import type { Problem } from '../parts/problem.ts'
import { AsAtPicker } from './AsAtPicker.tsx'
import { choiceOf, readChoice, type ChosenFigures, type ImpactChoice } from './impactChoice.ts'
import { impactChoicesDocument } from './impactChoicesDocument.ts'
import { PeriodPicker } from './PeriodPicker.tsx'
import { UnitPicker } from './UnitPicker.tsx'

interface ImpactFormProps {
  /** Code of the unit shown; none on the network's page. */
  unit?: string
  /** May the viewer see other units' figures? */
  hasUnits?: boolean
  shown: { period: string; asAt?: string | undefined }
  onChosen: (chosen: ChosenFigures, unit: string) => void
  /** After each attempt: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** What to show figures for; nothing changes before "Show figures" is pressed. */
export function ImpactForm({ unit = '', hasUnits = false, shown, onChosen, onAttempt }: ImpactFormProps) {
  const { now } = useService()
  const [{ data }] = useQuery({ query: impactChoicesDocument })
  const offered = data?.offeredPeriods ?? []
  const [changed, setChanged] = useState<Partial<ImpactChoice>>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const choice = { ...choiceOf({ unit, ...shown }, offered.map((period) => period.code)), ...changed }
  const onChange = (change: Partial<ImpactChoice>) => setChanged({ ...changed, ...change })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const read = readChoice(choice, now)
    const found = Array.isArray(read) ? read : []
    setProblems(found)
    onAttempt(found.length > 0)
    if (Array.isArray(read)) return
    setChanged({})
    onChosen(read, choice.unit)
  }

  return (
    <form className="lv-impact__form" aria-label="Figures to show" noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="lv-impact__choices">
        {hasUnits && <UnitPicker choice={choice} units={data?.referenceLists.units ?? []} onChange={onChange} />}
        <PeriodPicker choice={choice} offered={offered} problems={problems} onChange={onChange} />
        <AsAtPicker choice={choice} problems={problems} onChange={onChange} />
        <Button type="submit" kind="secondary">Show figures</Button>
      </div>
    </form>
  )
}
