import { readdirSync, readFileSync } from 'node:fs'
import { folderPrefix } from '../../server/packs/printing/openChromium.ts'

/** Process groups of the Chromiums that this process started to print, and still has. From /proc, so on Linux only. */
export function chromiumGroups(): number[] {
  return processes().filter(({ parent, words }) => parent === process.pid && words.includes(folderPrefix)).map(({ group }) => group)
}

/** Numbers of the processes that are in those groups. */
export function processesIn(groups: number[]): number[] {
  return processes().filter(({ group, isDead }) => groups.includes(group) && !isDead).map(({ id }) => id)
}

type Running = { id: number; parent: number; group: number; isDead: boolean; words: string }

function processes(): Running[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      // The name of the program stands in brackets and may hold anything.
      const [state, parent, group] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return [{ id: Number(name), parent: Number(parent), group: Number(group), isDead: state === 'Z', words: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
    } catch {
      return [] // ended meanwhile
    }
  })
}
