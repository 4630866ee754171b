/** @param what what is being fetched, in words: "the disruptions of EMSOU" */
export function Loading({ what }: { what: string }) {
  return (
    <p className="govuk-body lv-state" role="status">
      Loading {what}…
    </p>
  )
}
