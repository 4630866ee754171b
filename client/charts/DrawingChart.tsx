/** Keeps the room of a chart whose script is still on its way. */
export function DrawingChart({ height }: { height: number }) {
  return <p className="lv-chart__wait" style={{ minHeight: height }} role="status">Drawing the chart…</p>
}
