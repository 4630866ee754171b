import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { Button } from '../parts/Button.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import type { FormStart } from './formStart.ts'
import { useDraftInAddress } from './useDraftInAddress.ts'
import { useFormKey } from './useFormKey.ts'
import { useFoundDraft } from './useFoundDraft.ts'

interface StartFormProps {
  page: Pick<PageProps, 'title' | 'trail'>
  /** The record that is corrected; a draft of it is offered. */
  recordId?: string
  children: (start: FormStart) => ReactNode
}

/** How a form begins: empty, from the draft in the address, or as somebody chooses who has a draft of the same correction. */
export function StartForm({ page, recordId, children }: StartFormProps) {
  const [draft, setDraft] = useDraftInAddress()
  const { key, isNew } = useFormKey(draft)
  const [anewKey, setAnewKey] = useState('')
  const { found, askAgain } = useFoundDraft({ key: isNew ? null : key, recordId: recordId ?? null })

  if (found.kind === 'found') return children({ key, saved: found.draft, setDraft })
  if (found.kind === 'none' || anewKey === key) return children({ key, saved: null, setDraft })
  return (
    <Page {...page}>
      {found.kind === 'asking' ? <Loading what="your draft" /> : null}
      {found.kind === 'failed' ? <Failed error={found.error} askAgain={askAgain} /> : null}
      {found.kind === 'gone' ? (
        <>
          <p className="govuk-body">There is no such draft of yours any more. It was sent or thrown away, perhaps on another machine; or nothing was typed in it; or it was never saved because something in it looked like a personal detail.</p>
          <div className="lv-actions">
            <Button onClick={() => setDraft(undefined)}>Start anew</Button>
            <Link to="/" className="govuk-link">Your drafts on Home</Link>
          </div>
        </>
      ) : null}
      {found.kind === 'offered' ? (
        <>
          <p className="govuk-body">You have a draft of this correction, saved {momentInWords(found.draft.savedAt)}.</p>
          <div className="lv-actions">
            <Button onClick={() => setDraft(found.draft.key)}>Go on with your draft</Button>
            <Button kind="secondary" onClick={() => setAnewKey(key)}>Start anew</Button>
          </div>
          <p className="govuk-hint">If you start anew, the draft stays on Home until you throw it away.</p>
        </>
      ) : null}
    </Page>
  )
}
