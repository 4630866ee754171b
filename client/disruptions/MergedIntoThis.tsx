import { Fragment } from 'react'
import { DisruptionLink } from './DisruptionLink.tsx'

/** Why a record cannot be withdrawn: without it, nothing would count in place of those that were merged into it. */
export function MergedIntoThis({ records }: { records: readonly { reference: string }[] }) {
  const isOne = records.length === 1
  return (
    <>
      {records.map(({ reference }, index) => (
        <Fragment key={reference}>
          {index === 0 ? '' : index === records.length - 1 ? ' and ' : ', '}
          <DisruptionLink reference={reference} />
        </Fragment>
      ))}
      {isOne ? ' was' : ' were'} merged into this one. Restore {isOne ? 'it' : 'them'}, or merge this one into another.
    </>
  )
}
