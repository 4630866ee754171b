import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { returnDiagram } from '../../../server/returns/returnDiagram.ts'

it('the decision record shows the steps of a return as the table of transitions has them', () => {
  const record = readFileSync(new URL('../../../server/decisions/0021-returns.md', import.meta.url), 'utf8')
  const [, shown] = /```mermaid\n([\s\S]*?)\n```/.exec(record) ?? []
  expect(shown).toBe(returnDiagram())
})
