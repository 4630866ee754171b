import { useState, type FormEvent } from 'react'
import { useService, useViewer } from '../layout/viewer.ts'
import { AsAtPicker } from '../measures/AsAtPicker.tsx'
import { choiceOf, readChoice, type ChosenFigures, type ImpactChoice } from '../measures/impactChoice.ts'
import { PeriodPicker } from '../measures/PeriodPicker.tsx'
import { onlyMonthsInWords, seesOnlyMonths } from '../measures/seesOnlyMonths.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { PlaceSearch } from './lastingSearch.ts'
import { placeKey, placeOfKey } from './placeChoice.ts'
import { placeOptions } from './placeOptions.ts'

interface PlaceFormProps {
  shown: PlaceSearch & { period: string }
  /** Why the API gave no figures for what is shown, at its fields. */
  refused: readonly Problem[]
  onChosen: (chosen: ChosenFigures & Pick<PlaceSearch, 'unit' | 'force'>) => void
  /** After each attempt: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** Of which unit, force or the network, for which disruptions, as at when; nothing changes before "Show figures" is pressed. */
export function PlaceForm({ shown, refused, onChosen, onAttempt }: PlaceFormProps) {
  const { now } = useService()
  const viewer = useViewer()
  const { lists, periods } = useReferenceLists()
  const [changed, setChanged] = useState<Partial<ImpactChoice>>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const place = placeKey(shown)
  const onlyMonths = seesOnlyMonths(viewer, changed.unit ?? place)
  const offered = periods ?? []
  const choice = { ...choiceOf({ unit: place, period: shown.period, asAt: shown.asAt }, offered.map(({ code }) => code), onlyMonths), ...changed }
  const atFields = problems.length > 0 ? problems : refused
  const onChange = (change: Partial<ImpactChoice>) => setChanged({ ...changed, ...change })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const read = readChoice(choice, now, onlyMonths)
    const found = Array.isArray(read) ? read : []
    setProblems(found)
    onAttempt(found.length > 0)
    if (Array.isArray(read)) return
    setChanged({})
    onChosen({ ...read, ...placeOfKey(choice.unit) })
  }

  return (
    <form className="lv-impact__form" aria-label="Figures to show" noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {onlyMonths && (choice.period === 'days' || choice.asAt === 'past') && <p className="govuk-hint lv-impact__why">{onlyMonthsInWords}</p>}
      <div className="lv-impact__choices">
        <Select id="unit" label="Of" options={placeOptions(lists, choice.unit)} error={problemOf(atFields, 'unit') ?? problemOf(atFields, 'force')}
          value={choice.unit} onChange={(event) => onChange({ unit: event.target.value })} />
        <PeriodPicker choice={choice} offered={offered} problems={atFields} onlyMonths={onlyMonths} onChange={onChange} />
        <AsAtPicker choice={choice} problems={atFields} onlyMonths={onlyMonths} onChange={onChange} />
        <Button type="submit" kind="secondary">Show figures</Button>
      </div>
    </form>
  )
}
