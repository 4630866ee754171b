import { momentInWords } from '../periods/londonMoment.ts'

interface StatusLineProps {
  basis: string
  returns: string
  period: { inWords: string }
  asAt: string
}

/** The basis of every figure below, and that returns are not made up. */
export function StatusLine({ basis, returns, period, asAt }: StatusLineProps) {
  return (
    <p className="lv-impact__status">
      <strong>{basis}</strong> · {returns} · {period.inWords} · as at {momentInWords(asAt)}
    </p>
  )
}
