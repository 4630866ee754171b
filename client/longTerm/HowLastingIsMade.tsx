import type { SettingUsedFactsFragment } from '../graphql/generated/graphql.ts'
import { momentInWords } from '../periods/londonMoment.ts'

interface HowLastingIsMadeProps {
  settings: readonly SettingUsedFactsFragment[]
  caveats: readonly string[]
}

/** The settings that the figures were made with, and what to keep in mind: the rule on sequences is the API's own caveat. */
export function HowLastingIsMade({ settings, caveats }: HowLastingIsMadeProps) {
  return (
    <details className="govuk-details lv-impact__made">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How these figures are made<span className="govuk-visually-hidden">: did it last</span></span>
      </summary>
      <div className="govuk-details__text">
        <h3 className="govuk-heading-s">Settings used</h3>
        <ul className="govuk-list govuk-list--bullet">
          {settings.map(({ code, name, inWords, version, since }) => (
            <li key={code}>{name}: {inWords} (version {version}, since {momentInWords(since)})</li>
          ))}
        </ul>
        {caveats.length > 0 && (
          <>
            <h3 className="govuk-heading-s">What to keep in mind</h3>
            <ul className="govuk-list govuk-list--bullet">{caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}</ul>
          </>
        )}
      </div>
    </details>
  )
}
