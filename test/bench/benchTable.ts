import { cpus, loadavg, totalmem } from 'node:os'
import type { Timed } from './rounds.ts'

/** What every measure is to answer in, warm, at 50,000 disruptions. Written beside the figures; asserted nowhere. */
const aim = 300

/** The machine, what else it does (one-minute load) and the day, without which a time means nothing. */
export function machineLine(now: Date): string {
  const cores = cpus()
  const memory = (totalmem() / 1024 ** 3).toFixed(0)
  return `${now.toISOString().slice(0, 10)}, ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GiB, Node ${process.version}, ${process.platform} ${process.arch}, load ${loadavg()[0]?.toFixed(1)}`
}

/** The times of one database, in milliseconds, as a table. */
export function benchTable(title: string, timed: Timed[]): string {
  const head = ['', 'Longview median', 'p95', 'plain median', 'p95', 'ratio', 'rounds', '']
  const rows = timed.map((one) =>
    'failure' in one
      ? [one.name, '-', '-', '-', '-', '-', '-', 'not timed']
      : [one.name, ...[one.ours.median, one.ours.p95, one.plain.median, one.plain.p95].map(figure), one.ratio.toFixed(2), String(one.rounds), remark(one)],
  )
  const failures = timed.flatMap((one) => ('failure' in one ? [`${one.name} was not timed: ${one.failure}`] : []))
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (row: string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()
  return [title, line(head), ...rows.map(line), ...failures].join('\n')
}

function remark({ ours, ratio, mostRatio }: Extract<Timed, { ratio: number }>): string {
  const words = [ours.median > aim ? `over ${aim} ms` : '', mostRatio ? `${ratio > mostRatio ? 'over' : 'within'} ${mostRatio}` : '']
  return words.filter((word) => word !== '').join(', ')
}

function figure(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(1)
}
