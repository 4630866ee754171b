import { momentInWords } from '../periods/londonMoment.ts'

/** Every figure names its basis, its moment and the returns behind it. */
export function FiguresBasis({ basisInWords, returnsInWords, asAt }: { basisInWords: string; returnsInWords: string; asAt: string }) {
  const basis = basisInWords.charAt(0).toUpperCase() + basisInWords.slice(1)
  return (
    <p className="govuk-body">
      {basis}, as at {momentInWords(asAt)}. {returnsInWords}. In brackets the 95% interval: how far chance alone could move the count.
    </p>
  )
}
