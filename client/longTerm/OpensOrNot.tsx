/** Why the numbers below lead nowhere, for those who may not open the records. */
export function OpensOrNot({ mayOpenRecords }: { mayOpenRecords: boolean }) {
  if (mayOpenRecords) return <p className="govuk-body-s">Numbers in the tables open the groups and check-backs behind them.</p>
  return <p className="govuk-body-s">The groups and check-backs behind these figures open only for people of the unit that holds them, from the figures of that unit.</p>
}
