import { useEffect, useState } from 'react'

/**
 * Brings the reader to the group that the address names behind `#`, once the list is there: the router looks for it before.
 *
 * @returns whether that was done
 */
export function useReturnToGroup(place: string, isThere: boolean): boolean {
  const [reached, setReached] = useState('')
  useEffect(() => {
    if (!isThere || !place || reached === place) return
    const group = document.getElementById(place)
    if (!group) return
    group.scrollIntoView({ block: 'start' })
    group.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
    setReached(place)
  }, [isThere, place, reached])
  return place !== '' && reached === place
}
