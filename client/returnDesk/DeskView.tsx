import { useState } from 'react'
import { useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { FilterPanel } from '../parts/FilterPanel.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { AcceptMany } from './AcceptMany.tsx'
import { changesInWords } from './changedLately.ts'
import { cellId } from './DeskCell.tsx'
import { deskChips } from './deskChips.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { filterDesk } from './deskFilters.ts'
import type { ShownCell, ShownDesk } from './deskFragment.ts'
import { DeskPanel } from './DeskPanel.tsx'
import { deskAddressWords, deskSearch, openedCode, openedIn } from './deskSearch.ts'
import type { DeskSearch } from './deskSearch.ts'
import { DeskTable } from './DeskTable.tsx'
import { useChosenReturns } from './useChosenReturns.ts'
import { useDeskClock } from './useDeskClock.ts'

interface DeskViewProps {
  desk: ShownDesk
  address: DeskSearch
  show: (next: DeskSearch) => void
  onAttempt: (hasErrors: boolean) => void
  /** Asks for the desk at once. */
  check: () => void
}

/** Filters, the table, what is accepted together, and the return that is open beside the table. */
export function DeskView({ desk, address, show, onAttempt, check }: DeskViewProps) {
  const { role } = useViewer()
  const now = useDeskClock(desk.at)
  const [opening, setOpening] = useState(0)
  const [accepting, setAccepting] = useState<readonly ShownCell[] | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const search = withKnownUnits(address, desk)
  const filtered = filterDesk(desk, search)
  const chips = deskChips(search, desk.periods)
  const mayAccept = role === 'NOCC_ACCEPTER'
  const { chosen, waiting, chooseAll, clear, choosing } = useChosenReturns(filtered.rows, search)
  const opened = openedIn(search.open)
  const openedCell = desk.rows.flatMap(({ cells }) => cells).find((cell) => openedCode(cell) === search.open)

  function close() {
    show({ ...search, open: undefined, ask: undefined })
    if (search.open) document.getElementById(cellId(search.open))?.focus()
  }

  return (
    <>
      <AddressNotice address={address} search={search} words={deskAddressWords} instead="The desk is shown without it." />
      <div className="lv-desk__filter">
        <FilterPanel
          startsClosed
          addressKey={JSON.stringify({ ...search, open: undefined, ask: undefined })}
          problems={[]}
          chips={chips.map(({ text, without }) => ({ text, remove: () => show(without) }))}
          onApply={(fields) => show({ ...deskSearch(fields), open: search.open })}
          onClear={() => show({ open: search.open })}
        >
          <DeskFilters search={search} desk={desk} />
        </FilterPanel>
      </div>
      <Told said={said} />
      {accepting ? (
        <AcceptMany
          chosen={accepting}
          onAttempt={onAttempt}
          onDone={(words) => {
            setAccepting(null)
            clear()
            setSaid({ words })
            check()
          }}
          onNotAccepted={(words) => {
            setAccepting(null)
            setSaid({ words })
            check()
          }}
          onCancel={() => setAccepting(null)}
        />
      ) : null}
      {mayAccept && waiting.length > 0 && !accepting ? (
        <div className="lv-actions">
          {chosen.length > 0 ? <Button onClick={() => setAccepting(chosen)}>Accept {countOf(chosen.length, 'return')}</Button> : null}
          {chosen.length < waiting.length ? <Button kind="secondary" onClick={chooseAll}>Choose all {numberInWords(waiting.length)} that wait</Button> : null}
        </div>
      ) : null}
      <p className="govuk-body">{foundInWords(filtered)}</p>
      <p className="govuk-visually-hidden" role="status">{changedSentence(changesInWords(desk, now))}</p>
      <div className={`lv-desk${opened ? ' lv-desk--opened' : ''}`}>
        <div className="lv-desk__table">
          {filtered.found > 0 ? (
            <DeskTable desk={filtered} search={search} now={now} onOpen={() => setOpening((count) => count + 1)} choosing={mayAccept && !accepting ? choosing : null} />
          ) : <Empty>{filtered.of === 0 ? 'No return is expected yet in these periods.' : 'No return answers these filters. Remove one of them to see more.'}</Empty>}
        </div>
        {opened ? (
          <DeskPanel key={search.open} opened={opened} cell={openedCell} opening={opening} onAttempt={onAttempt} onDone={check} onClose={close} />
        ) : null}
      </div>
    </>
  )
}

/** Codes that no unit of the desk has are left out of the address. */
function withKnownUnits(address: DeskSearch, { rows }: ShownDesk): DeskSearch {
  const units = address.units?.filter((code) => rows.some(({ unit }) => unit.code === code))
  return { ...address, units: units && units.length > 0 ? units : undefined }
}

function foundInWords({ found, of }: { found: number; of: number }): string {
  if (found === of) return `${countOf(of, 'return')}, units in geographic order, the newest period first.`
  return `${numberInWords(found)} of ${countOf(of, 'return')} shown; the others are left out by the filters.`
}

function changedSentence(changes: readonly string[]): string {
  return changes.length > 0 ? `Changed in the last minute: ${changes.join('; ')}` : ''
}
