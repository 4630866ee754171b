import type { ReactNode } from 'react'

/** The record's own cell: its link, and a word where it is withdrawn. */
export function RecordCell({ isWithdrawn, children }: { isWithdrawn: boolean; children: ReactNode }) {
  return (
    <>
      {children}
      {isWithdrawn ? <div>Withdrawn</div> : null}
    </>
  )
}
