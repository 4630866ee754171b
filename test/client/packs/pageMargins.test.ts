import { expect, it } from 'vitest'
import { pageMarginRules } from '../../../client/packs/pageMargins.ts'

const footerOf = (footer: string) => /@bottom-left \{ content: (.*?); font/.exec(pageMarginRules({ header: 'OFFICIAL-SENSITIVE', footer }))?.[1]

it('each page bears the text above, the one below, and its number of how many', () => {
  const rules = pageMarginRules({ header: 'OFFICIAL-SENSITIVE', footer: 'Board pack 7, as at 1 October 2026, 09:00' })
  expect(rules).toContain('@top-center { content: "OFFICIAL-SENSITIVE";')
  expect(rules).toContain('@bottom-left { content: "Board pack 7, as at 1 October 2026, 09:00";')
  expect(rules).toContain('@bottom-right { content: "Page " counter(page) " of " counter(pages);')
})

it('no text can end itself and go on as a rule', () => {
  expect(footerOf('The "first" \\ two\nlines')).toBe('"The \\22 first\\22  \\5c  two\\a lines"')
  expect(footerOf('"; } } * { display: none }')).toBe('"\\22 ; } } * { display: none }"')
})
