import type { ReactNode } from 'react'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { AskedRecord } from './useAskedRecord.ts'

interface RecordStatesProps<Shown> {
  asked: AskedRecord<Shown>
  /** What is being fetched: "EMSOU-2026-0142", "the group". */
  what: string
  /** What is said where there is no such record. */
  absent: ReactNode
  children: (record: Shown) => ReactNode
}

/** A record on its way, failed, not there, or there: each in words. */
export function RecordStates<Shown>({ asked, what, absent, children }: RecordStatesProps<Shown>) {
  const { record, isAnswered, error, askAgain } = asked
  return (
    <>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!isAnswered && !error ? <Loading what={what} /> : null}
      {isAnswered && record === null && !error ? <Empty>{absent}</Empty> : null}
      {record === null ? null : children(record)}
    </>
  )
}
