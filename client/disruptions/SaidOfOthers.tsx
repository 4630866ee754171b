import { Button } from '../parts/Button.tsx'
import type { TypedLink } from './disruptionForm.ts'

/** What was said of other records, recorded together with this one. */
export function SaidOfOthers({ links, onRemove }: { links: readonly TypedLink[]; onRemove: (index: number) => void }) {
  if (links.length === 0) return null
  return (
    <ul className="govuk-list">
      {links.map(({ other, reference, kind }, index) => (
        <li key={other}>
          {kind === 'RELATED' ? `${reference} and this record belong together` : `${reference} and this record differ`}; recorded when you send the form.{' '}
          <Button kind="secondary" className="lv-inline" onClick={() => onRemove(index)}>
            Take back<span className="govuk-visually-hidden"> what was said of {reference}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
