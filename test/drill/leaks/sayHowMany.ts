import type { Interleaving } from './sendInterleaved.ts'
import { leakSeed } from './leakSettings.ts'

/** One line of what a mode did, for the log of the run. */
export function sayHowMany(mode: string, { sent, world }: Interleaving, began: number): void {
  const seconds = Math.max(1, Math.round((Date.now() - began) / 1000))
  const count = (many: number) => many.toLocaleString('en-GB')
  process.stdout.write(
    `leaks, ${mode}: ${count(sent.requests)} interleaved requests (seed ${leakSeed}), ${count(sent.foreign)} of them for what is not theirs, ${count(sent.changed)} changes, ` +
      `${count(world.records.length)} records, ${count(world.canaries.planted)} words planted, ${count(world.canaries.readBack)} read by those who may, ` +
      `${count(sent.faults.length)} foreign rows, ${seconds} s\n`,
  )
}
