import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { registry } from '../../server/http/metrics.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder in which a run keeps what was heard of the application, until it is searched. */
    heardFolder: string
  }
}

export type Heard = 'log' | 'error' | 'address' | 'figures'
let lines: string[] = []

/** Keeps what left the application by another way than its answers' data, for the search after the run. */
export function hear(kind: Heard, words: string): void {
  lines.push(`${kind} ${words.replaceAll('\n', ' ')}`)
  if (lines.length >= 1_000) writeHeard()
}

/** Writes down what was heard; each worker has a file of its own. */
export function writeHeard(): void {
  if (lines.length > 0) appendFileSync(join(inject('heardFolder'), `${process.pid}.txt`), `${lines.join('\n')}\n`)
  lines = []
}

/** The figures as Prometheus would get them now. */
export async function hearFigures(): Promise<void> {
  for (const line of (await registry.metrics()).split('\n')) hear('figures', line)
}
