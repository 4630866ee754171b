import type { ReactNode } from 'react'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { inSentence } from '../parts/numberInWords.ts'

interface MayRecordProps {
  page: Pick<PageProps, 'title' | 'trail'>
  /** "disruption" */
  thing: string
  children: ReactNode
}

/** A page that records something, for roles that do; the API refuses the others as well. */
export function MayRecord({ page, thing, children }: MayRecordProps) {
  const { mayRecord, roleInWords } = useViewer()
  if (mayRecord) return children
  return (
    <Page {...page}>
      <Empty>Your role, {inSentence(roleInWords)}, does not record {thing}s.</Empty>
    </Page>
  )
}
