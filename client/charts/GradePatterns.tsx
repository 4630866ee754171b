/**
 * Fill patterns of the grades, for one drawing.
 *
 * @param drawing an id of its own: a pattern inside a hidden drawing would paint nothing in a shown one
 */
export function GradePatterns({ drawing }: { drawing: string }) {
  return (
    <defs>
      <pattern id={`${drawing}-stripes`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--chart-moderate)" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--chart-ground)" strokeWidth="1.6" strokeOpacity="0.55" />
      </pattern>
      <pattern id={`${drawing}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--chart-minor)" />
        <circle cx="3" cy="3" r="1.2" fill="var(--chart-ground)" fillOpacity="0.75" />
      </pattern>
      <pattern id={`${drawing}-cross`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="5" height="5" fill="var(--chart-ground)" />
        <line x1="0" y1="0" x2="0" y2="5" stroke="var(--chart-negative)" strokeWidth="5.4" />
      </pattern>
    </defs>
  )
}
