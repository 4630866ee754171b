import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { canary } from './canary.ts'

/**
 * After the whole run: searches everything that was heard (heard.ts) for the planted word, and fails the run when it is
 * there, or when nothing was heard at all. Errors and logs may not hold it even where the writer reads them; a typed
 * refusal is data and may quote the writer's own words to the writer.
 */
export default function searchAfterwards(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'longview-heard-'))
  project.provide('heardFolder', folder)
  return () => {
    const heard = linesIn(folder)
    rmSync(folder, { recursive: true, force: true })
    process.stdout.write(`canary, project ${project.name}: ${found(heard).length} planted words in ${heard.length} lines (${byKind(heard)})\n`)
    // A run of one or two chosen files may well hear nothing.
    const ran = project.vitest.state.getFiles().filter((file) => file.projectName === project.name)
    for (const fault of faultsOf(heard, project.name === 'api' && ran.length > 2)) {
      process.stderr.write(`FAILED: ${fault}\n`)
      process.exitCode = 1 // vitest says of a teardown that throws that it did, and ends well all the same
    }
  }
}

/** Every line that the workers of a run kept. */
export function linesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')).filter((line) => line !== '')
}

/** Why the run fails; nothing where it does not. */
export function faultsOf(heard: string[], mustHear: boolean): string[] {
  const isDeaf = !heard.some((line) => line.startsWith('address '))
  if (isDeaf && mustHear) return ['The canary search heard nothing: no request of the whole run came before it']
  const planted = [...new Set(found(heard))]
  return planted.length > 0 ? [`What people typed left the application:\n${planted.slice(0, 20).map((line) => line.slice(0, 600)).join('\n')}`] : []
}

const found = (heard: string[]) => heard.filter((line) => line.toLowerCase().includes(canary))

function byKind(heard: string[]): string {
  const counts = new Map<string, number>()
  for (const line of heard) {
    const kind = line.split(' ', 1)[0] ?? ''
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).toSorted().join(', ')
}
