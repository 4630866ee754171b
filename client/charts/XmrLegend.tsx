import type { PhaseLines } from './xmrLayout.ts'
import { XmrShape } from './XmrShape.tsx'

interface XmrLegendProps {
  lines: readonly PhaseLines[]
  /** Rules that found something. */
  rules: readonly string[]
  ruleWords: Readonly<Record<string, string>>
}

/** Names the lines, and the shape of each rule that found something. */
export function XmrLegend({ lines, rules, ruleWords }: XmrLegendProps) {
  return (
    <ul className="lv-legend">
      {lines.length > 0 && <LineName name="Mean" colour="var(--chart-text)" width={1.5} />}
      {lines.some(({ isTrial }) => !isTrial) && <LineName name="Limits" colour="var(--xmr-limit)" width={2.5} />}
      {lines.some(({ isTrial }) => isTrial) && <LineName name="Trial limits, of fewer than 12 points" colour="var(--xmr-limit)" width={2.5} dash="8 5" />}
      {rules.map((rule) => (
        <li key={rule}>
          <svg width="18" height="18" aria-hidden="true" focusable="false"><XmrShape x={9} y={9} rule={rule} /></svg>
          <span>{ruleWords[rule] ?? rule}</span>
        </li>
      ))}
    </ul>
  )
}

function LineName({ name, colour, width, dash }: { name: string; colour: string; width: number; dash?: string }) {
  return (
    <li>
      <svg width="30" height="10" aria-hidden="true" focusable="false"><path d="M0,5 H30" stroke={colour} strokeWidth={width} strokeDasharray={dash} /></svg>
      <span>{name}</span>
    </li>
  )
}
