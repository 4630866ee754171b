/**
 * Hatching for what may still change, for one drawing.
 *
 * @param id of its own: a pattern inside a hidden drawing would paint nothing in a shown one
 */
export function HatchPattern({ id, colour = 'var(--lasting-one)' }: { id: string; colour?: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="var(--chart-ground)" />
        <line x1="0" y1="0" x2="0" y2="8" stroke={colour} strokeWidth="5" />
      </pattern>
    </defs>
  )
}
