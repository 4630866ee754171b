import { expect, it } from 'vitest'
import { TextWarningError } from '../../../server/screening/textWarning.ts'

const found = (token: string, field: string) => ({ kind: 'PHONE' as const, found: '07700 900123', field, token })

it('a text that stands in two fields is one text', () => {
  expect(new TextWarningError([found('a', 'alias'), found('a', 'summary')]).message).toBe('This looks like a phone number. Take it out, or say why it stays. Nothing was kept.')
  expect(new TextWarningError([found('a', 'alias'), found('a', 'summary'), found('b', 'alias')]).message).toMatch(/^2 texts look like personal details\./)
})
