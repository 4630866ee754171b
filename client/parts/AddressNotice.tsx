import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { arrival, placeOf } from '../routing/arrival.ts'
import { isAsWritten, notUnderstood } from '../routing/notUnderstood.ts'
import type { AddressWords } from '../routing/notUnderstood.ts'
import { addressNoticeText } from './addressNoticeText.ts'

interface AddressNoticeProps {
  /** The address as its validator understood it; the router has corrected what stands in the browser. */
  address: object
  /** The same without codes that no list has; the address is then corrected here. */
  search?: object
  words: AddressWords
  /** What is shown in its place: "The list is shown without it." */
  instead: string
}

/** Says what of the address was not understood, until something else is chosen; and corrects the address. */
export function AddressNotice({ address, search = address, words, instead }: AddressNoticeProps) {
  const location = useLocation()
  const navigate = useNavigate()
  const isAsArrived = arrival?.pathname === location.pathname && arrival.place === placeOf(location.state)
  const found = notUnderstood(isAsArrived && arrival ? arrival.search : { ...address }, search, words)
  // Not beside the browser's address: that one is already the next page's while this one still stands.
  const isWritten = isAsWritten({ ...address }, search, words)

  useEffect(() => {
    if (!isWritten) void navigate({ to: '.', search: search as never, replace: true, resetScroll: false })
  }, [isWritten]) // `search` is made anew each time

  const sentence = addressNoticeText(found, instead)
  return sentence ? <div className="govuk-inset-text lv-state" role="status">{sentence}</div> : null
}
