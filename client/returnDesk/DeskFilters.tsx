import { OnlyBox } from '../lists/OnlyBox.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { stateWords } from '../returns/returnWords.ts'
import { returnPeriodInWords } from './deskChips.ts'
import type { ShownDesk } from './deskFragment.ts'
import { allStates } from './deskSearch.ts'
import type { DeskSearch } from './deskSearch.ts'
import { periodChoices, usualPeriods } from './periodChoices.ts'
import { latenessWords } from './latenessWords.ts'

/** The fields of the desk's filter panel; their names are those of the address. */
export function DeskFilters({ search, desk }: { search: DeskSearch; desk: ShownDesk }) {
  const codes = periodChoices(desk.periods.map(({ code }) => code), [search.from, search.to])
  const periods = codes.map((code) => ({ value: code, text: returnPeriodInWords(code, desk.periods) }))
  return (
    <div className="lv-desk__filters">
      <CheckboxGroup id="states" label="State" options={allStates.map((state) => ({ value: state, text: stateWords[state].words }))} box={{ name: 'states' }} tickedAtFirst={search.states ?? []} />
      <CheckboxGroup
        id="units"
        label="Unit"
        options={desk.rows.map(({ unit }) => ({ value: unit.code, text: unit.code }))}
        box={{ name: 'units' }}
        tickedAtFirst={search.units ?? []}
      />
      <div>
        <CheckboxGroup id="lateness" label="Lateness" options={optionsFrom(latenessWords)} box={{ name: 'lateness' }} tickedAtFirst={search.lateness ?? []} />
        <OnlyBox name="unsent" label="Sending" value="only" text="Only not sent yet" isTicked={search.unsent === 'only'} />
        <OnlyBox name="queries" label="Queries" value="only" text="Only with open queries" isTicked={search.queries === 'only'} />
        <OnlyBox name="changed" label="After acceptance" value="only" text="Only changed since" isTicked={search.changed === 'only'} />
      </div>
      <div>
        <Select id="from" name="from" label="First period" noneText={usualPeriods.first} options={periods} defaultValue={search.from ?? ''} />
        <Select id="to" name="to" label="Last period" noneText={usualPeriods.last} options={periods} defaultValue={search.to ?? ''} />
      </div>
    </div>
  )
}
