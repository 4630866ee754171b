/** Said in words: a chart without figures would look like none were found. */
export function NotTrackedYet() {
  return (
    <section className="lv-impact__section" aria-labelledby="lasting">
      <h2 className="govuk-heading-m" id="lasting">Did it last?</h2>
      <p className="govuk-body">
        Not tracked yet. Longview does not hold check-backs at 3, 6 and 12 months, so nothing here says how long an effect was held.
        Returns are not tracked yet either: these figures are live records, and none has been returned or accepted.
      </p>
    </section>
  )
}
