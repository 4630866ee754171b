import type { ReactNode } from 'react'

/** A number or a few words that open what they count, with what they are about. */
export function CountTile({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <li className="lv-count">
      <p className="lv-count__name">{name}</p>
      <p className="lv-count__number">{children}</p>
      <p className="lv-count__note">{note}</p>
    </li>
  )
}
