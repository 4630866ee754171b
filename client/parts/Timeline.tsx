import type { ReactNode } from 'react'

export interface TimelineItem {
  key: string
  title: ReactNode
  /** Who did it. */
  by: string
  /** When, in words. */
  when: string
  children?: ReactNode
}

/** What happened to a record, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="lv-timeline">
      {items.map((item) => (
        <li key={item.key} className="lv-timeline__item">
          <h3 className="lv-timeline__title">{item.title}</h3>
          <p className="lv-timeline__when">
            {item.when}, by {item.by}
          </p>
          {item.children}
        </li>
      ))}
    </ol>
  )
}
