import type { FunnelLimits } from '../charts/funnelLines.ts'
import { drawnValue } from './measureCells.ts'
import type { FunnelFacts, MeasureFacts } from './measureDocument.ts'

/** The limits as they are drawn: a share in percent; by chance alone, or widened for over-dispersion. */
export function funnelLimits({ curve }: Pick<FunnelFacts, 'curve'>, kind: MeasureFacts['kind'], isAdjusted: boolean): FunnelLimits {
  const drawn = (values: readonly number[]) => values.map((value) => drawnValue({ kind }, value))
  return isAdjusted
    ? { of: curve.of, lower95: drawn(curve.adjustedLower95), upper95: drawn(curve.adjustedUpper95), lower998: drawn(curve.adjustedLower998), upper998: drawn(curve.adjustedUpper998) }
    : { of: curve.of, lower95: drawn(curve.lower95), upper95: drawn(curve.upper95), lower998: drawn(curve.lower998), upper998: drawn(curve.upper998) }
}
