/** What an edition lacks, in words; it is in no sum. */
export function MissingReturns({ missing }: { missing: readonly { inWords: string }[] }) {
  if (missing.length === 0) return <>none</>
  if (missing.length === 1) return <>{missing[0]?.inWords}</>
  return (
    <ul className="govuk-list lv-editions__missing">
      {missing.map(({ inWords }) => <li key={inWords}>{inWords}</li>)}
    </ul>
  )
}
