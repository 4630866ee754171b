import { AsAtField } from '../parts/AsAtField.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { OnlyBox } from './OnlyBox.tsx'
import { optionsFrom } from './optionsFrom.ts'

interface CommonFiltersProps {
  hasWithdrawn: boolean
  hasAsAt: boolean
  isWithdrawnShown: boolean
  order: string
  orderWords: Readonly<Record<string, string>>
  asAt: string | undefined
  problems: readonly Problem[]
}

/** The fields that stand last in the filter panel of every list. */
export function CommonFilters({ hasWithdrawn, hasAsAt, isWithdrawnShown, order, orderWords, asAt, problems }: CommonFiltersProps) {
  return (
    <>
      {hasWithdrawn ? <OnlyBox name="withdrawn" label="Withdrawn records" value="shown" text="Show them too" isTicked={isWithdrawnShown} /> : null}
      {Object.keys(orderWords).length > 1 ? <Select id="order" name="order" label="Order" defaultValue={order} options={optionsFrom(orderWords)} /> : null}
      {hasAsAt ? <AsAtField asAt={asAt} problems={problems} /> : null}
    </>
  )
}
