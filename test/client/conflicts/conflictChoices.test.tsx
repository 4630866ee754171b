import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ComparedField } from '../../../client/conflicts/compareFields.ts'
import { ConflictChoices } from '../../../client/conflicts/ConflictChoices.tsx'

interface Form {
  name: string
}

const fields: ComparedField<Form>[] = [{ name: 'name', label: 'Name', of: ['name'], inWords: ({ name }) => name }]
const conflict = { base: { name: 'A' }, theirs: { name: 'B' }, mine: { name: 'C' } }

function found(markup: string, attribute: string): string[] {
  return [...markup.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].map(([, value = '']) => value)
}

test('the conflicts of a draft and of its record can stand on one page: no id and no group of radio buttons is shared', () => {
  const one = (headingId: string) => (
    <ConflictChoices title="Changed elsewhere" fields={fields} conflict={conflict} others="Theirs" onGoOn={() => {}} headingId={headingId}>
      Who and when
    </ConflictChoices>
  )
  const markup = renderToStaticMarkup(<>{one('draft')}{one('record')}</>)
  const ids = found(markup, 'id')
  expect(ids).toContain('draft')
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(found(markup, 'name')).size).toBe(2)
  expect(found(markup, 'aria-labelledby').every((id) => ids.includes(id))).toBe(true)
})
