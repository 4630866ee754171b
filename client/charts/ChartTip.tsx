import { cellInWords } from './cellInWords.ts'
import type { ChartColumn, ChartRow } from './chartTable.ts'

interface ChartTipProps {
  columns: readonly ChartColumn[]
  row: ChartRow
}

/** What stands under the pointer: one row of the table, in the table's words. */
export function ChartTip({ columns, row }: ChartTipProps) {
  const [rowNames, ...figures] = columns
  if (!rowNames) return null
  return (
    <div className="lv-chart__tip">
      <p>{cellInWords(row[rowNames.key] ?? '', rowNames)}</p>
      <dl>
        {figures.map((column) => (
          <Pair key={column.key} name={column.name} value={cellInWords(row[column.key] ?? '', column)} />
        ))}
      </dl>
    </div>
  )
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
