/** A record that another was merged into, as far as the viewer may see it. */
export interface MergedStop {
  reference: string
  isWithdrawn: boolean
  mergedInto?: MergedStop | null
}

/** Each record on the way, the nearest first: none counts but the last, and that only where it is not withdrawn. */
export function mergedStops(into: MergedStop | null | undefined): MergedStop[] {
  return into ? [into, ...mergedStops(into.mergedInto)] : []
}
