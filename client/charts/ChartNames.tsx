import { nameSize, type PointLabel } from './pointLabels.ts'

/**
 * Names beside their marks, each on its own piece of ground and led to by a thin line where it had to move away.
 *
 * An outline of the letters would keep lines off them as well, but in a PDF it is a second text: whoever searches or copies finds each name twice.
 */
export function ChartNames({ labels }: { labels: readonly PointLabel[] }) {
  return (
    <g aria-hidden="true" fontSize={nameSize} fontWeight={700} fill="var(--chart-text)">
      {labels.map(({ label: { leader } }, index) => (
        leader && <path key={index} d={`M${leader[0].x},${leader[0].y} L${leader[1].x},${leader[1].y}`} stroke="var(--chart-axis)" strokeWidth={0.75} />
      ))}
      {labels.map(({ label: { box } }, index) => (
        <rect key={index} x={box.left} y={box.top + 1} width={box.right - box.left} height={box.bottom - box.top - 2} fill="var(--chart-ground)" />
      ))}
      {labels.map(({ name, label: { x, y } }, index) => <text key={index} x={x} y={y} dy="0.36em">{name}</text>)}
    </g>
  )
}
