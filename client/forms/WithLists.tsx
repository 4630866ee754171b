import type { ReactNode } from 'react'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'

interface WithListsProps {
  page: Pick<PageProps, 'title' | 'trail'>
  /** Whether all else that the form waits for is there. */
  isReady?: boolean
  children: (lists: ReferenceLists) => ReactNode
}

/** A form, once the codes that it offers are there. */
export function WithLists({ page, isReady = true, children }: WithListsProps) {
  const { lists, error, askAgain } = useReferenceLists()
  if (lists && isReady) return children(lists)
  return <Page {...page}>{error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the form" />}</Page>
}
