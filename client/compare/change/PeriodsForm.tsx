import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { problemOf, type Problem } from '../../parts/problem.ts'
import { Select } from '../../parts/Select.tsx'
import { useReferenceLists } from '../../units/referenceLists.ts'
import { comparedPeriodOptions } from './comparedPeriodOptions.ts'

export interface TwoPeriods {
  earlier: string
  later: string
}

interface PeriodsFormProps {
  shown: TwoPeriods
  /** Why the API gave no comparison of what is shown, at its fields. */
  refused: readonly Problem[]
  onChosen: (chosen: TwoPeriods) => void
}

/** Which two periods are compared; nothing changes before "Compare" is pressed. */
export function PeriodsForm({ shown, refused, onChosen }: PeriodsFormProps) {
  const { periods } = useReferenceLists()
  const [changed, setChanged] = useState<Partial<TwoPeriods>>({})
  const chosen = { ...shown, ...changed }
  const options = comparedPeriodOptions(periods ?? [], [shown.earlier, shown.later])
  return (
    <form
      className="lv-impact__form"
      aria-label="Periods to compare"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChanged({})
        onChosen(chosen)
      }}
    >
      <div className="lv-impact__choices">
        {(['earlier', 'later'] as const).map((which) => (
          <Select key={which} id={which} label={which === 'earlier' ? 'Earlier period' : 'Later period'} options={options} error={problemOf(refused, which)} value={chosen[which]}
            onChange={({ target }) => setChanged({ ...changed, [which]: target.value })} />
        ))}
        <Button type="submit" kind="secondary">Compare</Button>
      </div>
    </form>
  )
}
