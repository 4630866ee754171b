/**
 * The range of values that the figures do not rule out, and how sure we are of it.
 *
 * `lower` and `upper` carry the unit of the figure that they belong to;
 * `confidence` is a share between 0 and 1 (0.95 for "95%").
 */
export type Interval = { lower: number; upper: number; confidence: number }
