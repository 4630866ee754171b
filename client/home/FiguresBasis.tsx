import { momentInWords } from '../periods/londonMoment.ts'

/** Every figure names its basis and moment. */
export function FiguresBasis({ basisInWords, asAt }: { basisInWords: string; asAt: string }) {
  const basis = basisInWords.charAt(0).toUpperCase() + basisInWords.slice(1)
  return (
    <p className="govuk-body">
      {basis}, as at {momentInWords(asAt)}. In brackets the 95% interval: how far chance alone could move the count.
    </p>
  )
}
