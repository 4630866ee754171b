import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Contents } from './preparedDatabases.ts'

/** Lays the files of a prepared database into a folder for a process of its own: migrating takes longer than all that it is tested for. */
export function layPrepared(folder: string, contents: Contents): void {
  const prepared = inject('prepared')
  if (prepared.kind !== 'DUMPS') return
  const data = join(folder, 'postgresql')
  mkdirSync(data, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xf', prepared.places[contents], '-C', data], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The prepared database was not laid into its folder: ${stderr}`)
}
