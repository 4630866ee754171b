/** The rule by which disruptions of one group in a row are measured together; it stands wherever they are. */
export function RuleOfSequences() {
  return (
    <>
      <p className="govuk-body">
        Disruptions of one group that follow each other, before it is seen to be back, are measured together as one sequence: from the last score
        before the first of them. Nobody can say which of them an effect came from, so it is counted once, for the unit and the day of the first.
      </p>
      <p className="govuk-body">
        The next disruption after the group was seen back, or was never seen to fall, begins a sequence of its own. A sequence also ends where the
        scoring method changes, and where the group merges into another or splits. Scores by different methods are never joined. What followed a
        disruption need not have come from it.
      </p>
    </>
  )
}
