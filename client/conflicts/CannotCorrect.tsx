import type { ReactNode } from 'react'
import { Empty } from '../parts/Empty.tsx'

interface CannotCorrectProps {
  name: string
  /** What cannot be done to it. */
  undone?: string
  isWithdrawn: boolean
  /** To the record's page. */
  recordLink: (text: string) => ReactNode
  /** Whether the address goes on with a draft. */
  hasDraft: boolean
}

/** Why a record cannot be corrected here, and what can be done. */
export function CannotCorrect({ name, undone = 'corrected', isWithdrawn, recordLink, hasDraft }: CannotCorrectProps) {
  if (!isWithdrawn) return <Empty>{name} cannot be {undone} by you.</Empty>
  return (
    <Empty>
      {name} is withdrawn, so it cannot be {undone}. {recordLink('See why, and restore it')}.
      {hasDraft ? ' Your draft stays, and you find it on Home.' : ''}
    </Empty>
  )
}
