import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SendButton } from '../../../client/parts/SendButton.tsx'
import { SentFields } from '../../../client/parts/SentFields.tsx'

describe('a form while it is sent', () => {
  const button = renderToStaticMarkup(<SendButton type="submit" isSending>Record disruption</SendButton>)

  it('keeps the focus on its button, which says that it does nothing now', () => {
    expect(button).toContain('aria-disabled="true"')
    expect(button).not.toContain(' disabled')
    expect(button).toContain('Sending…')
  })

  it('takes no typing', () => {
    expect(renderToStaticMarkup(<SentFields isSending><input /></SentFields>)).toMatch(/^<fieldset[^>]* disabled=""/)
    expect(renderToStaticMarkup(<SentFields isSending={false}><input /></SentFields>)).not.toContain('disabled')
  })
})
