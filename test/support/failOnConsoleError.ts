import { afterEach, beforeEach, vi } from 'vitest'

/** Whatever is written to console.error in a test is a fault of it. */
const said: unknown[][] = []

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words))
})

afterEach(() => {
  vi.mocked(console.error).mockRestore()
  if (said.length > 0) throw new Error(`console.error was called: ${said.map((words) => words.map(String).join(' ')).join('\n')}`)
})
