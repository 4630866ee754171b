import { useNavigate } from '@tanstack/react-router'
import './comparison.css'

/** Limits by chance alone, or widened for over-dispersion; kept in the address. */
export function AdjustmentSwitch({ isAdjusted }: { isAdjusted: boolean }) {
  const navigate = useNavigate()
  const show = (adjusted: 'yes' | undefined) => void navigate({ to: '.', search: ((now: object) => ({ ...now, adjusted })) as never, replace: true, resetScroll: false })
  return (
    <div className="lv-switch">
      <div className="lv-figure__switch" role="group" aria-label="Limits of the funnel plot">
        <button type="button" aria-pressed={!isAdjusted} onClick={() => show(undefined)}>Limits by chance alone</button>
        <button type="button" aria-pressed={isAdjusted} onClick={() => show('yes')}>With the adjustment</button>
      </div>
    </div>
  )
}
