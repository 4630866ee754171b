import type { SettingFactsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { SummaryList } from '../parts/SummaryList.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { ChangeSettingPanel } from './ChangeSettingPanel.tsx'

interface SettingSectionProps {
  setting: SettingFactsFragment
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
  onAttempt: (hasErrors: boolean) => void
  onDone: (words: string) => void
  askAgain: () => void
}

/** One setting: its value, what it does to the figures, since when it stands and why, and every value before. */
export function SettingSection({ setting, isOpen, onOpen, onClose, onAttempt, onDone, askAgain }: SettingSectionProps) {
  const { name, inWords, means, isDefault, recordedAt, recordedBy, reason, history, mayChange } = setting
  const before = history.slice(1)
  return (
    <section aria-labelledby={`setting-${setting.code}`}>
      <h3 className="govuk-heading-m" id={`setting-${setting.code}`}>
        {name}
      </h3>
      <p className="govuk-body">{means}</p>
      <SummaryList
        rows={[
          { name: 'Value', value: <strong>{inWords}</strong> },
          { name: 'Since', value: isDefault ? 'The beginning' : `${momentInWords(recordedAt)}, by ${recordedBy?.label ?? 'nobody known'}` },
          { name: 'Why', value: reason },
        ]}
      />
      {before.length > 0 ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {before.length === 1 ? '1 value before' : `${before.length} values before`}
              <span className="govuk-visually-hidden"> of {name}</span>
            </span>
          </summary>
          <ul className="govuk-list govuk-list--bullet govuk-details__text">
            {before.map((one) => (
              <li key={one.version}>
                {one.inWords}, {one.recordedBy ? `from ${momentInWords(one.recordedAt)}, by ${one.recordedBy.label}` : 'from the beginning'}: {one.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {isOpen ? (
        <ChangeSettingPanel setting={setting} onAttempt={onAttempt} onDone={onDone} onCancel={onClose} onRefused={askAgain} />
      ) : mayChange ? (
        <Button kind="secondary" onClick={onOpen}>
          Change<span className="govuk-visually-hidden"> {name}</span>
        </Button>
      ) : null}
    </section>
  )
}
