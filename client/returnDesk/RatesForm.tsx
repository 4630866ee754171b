import type { FormEvent } from 'react'
import { Button } from '../parts/Button.tsx'
import { formValues } from '../parts/formValues.ts'
import { Select } from '../parts/Select.tsx'
import { useKeptFocus } from '../parts/useKeptFocus.ts'
import { returnPeriodInWords } from './deskChips.ts'
import { periodChoices, usualPeriods } from './periodChoices.ts'
import { ratesSearch } from './ratesSearch.ts'
import type { RatesSearch } from './ratesSearch.ts'
import './rates.css'

interface RatesFormProps {
  search: RatesSearch
  /** Those that are shown. */
  periods: readonly { code: string; inWords: string }[]
  onChosen: (chosen: Pick<RatesSearch, 'from' | 'to'>) => void
}

/** From which period to which. */
export function RatesForm({ search, periods, onChosen }: RatesFormProps) {
  const codes = periodChoices(periods.map(({ code }) => code), [search.from, search.to])
  const options = codes.map((code) => ({ value: code, text: returnPeriodInWords(code, periods) }))
  const key = `${search.from ?? ''} ${search.to ?? ''} ${codes[0] ?? ''}`
  const keepFocus = useKeptFocus(key)

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    keepFocus()
    const { from, to } = ratesSearch(formValues(event.currentTarget))
    onChosen({ from, to })
  }

  return (
    <form key={key} className="lv-rates__form" aria-label="Periods" onSubmit={choose}>
      <Select id="from" name="from" label="First period" noneText={usualPeriods.first} options={options} defaultValue={search.from ?? ''} />
      <Select id="to" name="to" label="Last period" noneText={usualPeriods.last} options={options} defaultValue={search.to ?? ''} />
      <Button type="submit" kind="secondary" id="show-rates">Show rates</Button>
    </form>
  )
}
