import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rateDenominators } from '../../../client/compare/rateDenominators.ts'
import { figureCodesOfPages } from '../../../server/questions/questionPages.ts'

it('the figures that a question may ask for as tables are those of its pages, each and no other', () => {
  const sources = readdirSync('client/compare', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx')).map((path) => readFileSync(join('client/compare', path), 'utf8'))
  const written = sources.flatMap((source) => [...source.matchAll(/<(?:Figure|MeasureRowsFigure)\b[^>]*?\bcode="([a-z-]+)"/g)].flatMap(([, code]) => code ?? []))
  const ofRates = rateDenominators.map((per) => `rate-${per.toLowerCase().replace('_', '-')}`)
  expect([...figureCodesOfPages].toSorted()).toEqual([...new Set([...written, ...ofRates])].toSorted())
})
