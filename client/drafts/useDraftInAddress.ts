import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The draft that the address of a form names, and a way to name another, or none, in its place. */
export function useDraftInAddress(): [draft: string | undefined, setDraft: (next: string | undefined) => void] {
  const { draft } = useSearch({ strict: false })
  const navigate = useNavigate()
  const router = useRouter()
  const setDraft = useCallback(
    (next: string | undefined) => {
      // Somebody who is on the way to another page is not called back.
      if (next !== draft && router.state.status !== 'pending') void navigate({ to: '.', search: { draft: next }, replace: true, resetScroll: false })
    },
    [draft, navigate, router],
  )
  return [draft, setDraft]
}
