import { closeScale, fineScale, type FineScale } from './fineScale.ts'

interface FunnelScaleOptions {
  /** About how many steps there are. */
  steps: number
  /** In percent: nothing lies below 0 or above 100, whatever limits by a formula say. */
  isShare: boolean
}

/** Denominators: from the first of the limits to the last, as there is nothing outside them and names need the room. */
export function funnelAcross(denominators: readonly number[], steps: number): FineScale {
  return closeScale(denominators, steps)
}

/** Values and limits. It begins at zero only where that costs less than about a quarter of the height: a funnel compares places, not lengths. */
export function funnelUp(values: readonly number[], { steps, isShare }: FunnelScaleOptions): FineScale {
  return fineScale(isShare ? values.map((value) => Math.max(0, Math.min(value, 100))) : values, steps, 0.25)
}
