import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeFindings } from '../../../../server/comparison/changeFindings.ts'
import { basisOffers } from '../../../../server/measures/basisOffers.ts'
import { withoutAdvice } from '../../../../server/packs/parts/withoutAdvice.ts'
import { advisingIn } from '../../../support/advisingIn.ts'
import { noReturn } from './compare/factsOf.ts'

const advising = /\b(choose|fill what|ask again|ask another) /i

/** Every text in quotes that advises something in the code of comparisons and measures; X is what is put into it, and a sentence before another. */
const written = ['comparison', 'measures'].flatMap((folder) => {
  const files = readdirSync(`server/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('Schema.ts') && !name.includes('rebasing'))
  return files.flatMap((name) => {
    const code = readFileSync(`server/${folder}/${name}`, 'utf8').replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, 'X').replaceAll('X Choose', 'X. Choose').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')
    return [...code.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, single, template]) => single ?? template ?? '').filter((text) => advising.test(text))
  })
})

describe('a sentence of a pack', () => {
  // Whoever re-bases a series is refused in forms alone.
  it('is without what its reader might choose, fill or ask for, wherever a comparison writes that', () => {
    // What begins with it refuses a form, and is in no figure; so is what a field of the schema says of itself.
    const inFigures = written.filter((text) => !/^(choose|Choose|Fill months)/.test(text))
    expect(inFigures.length).toBeGreaterThan(20)
    expect(advisingIn(inFigures)).toEqual(inFigures)
    expect(inFigures.map(withoutAdvice).filter((text) => advising.test(text))).toEqual([])
    expect(inFigures.map(withoutAdvice).filter((text) => text.trim() === '')).toEqual([])
  })

  it('keeps what is not advice, before it and after it', () => {
    expect(withoutAdvice('Not compared with the year before: returns of this period are missing. Choose as recorded.')).toBe('Not compared with the year before: returns of this period are missing.')
    expect(withoutAdvice('1 of 3 returns is not there: a rate of part does not compare. Fill what is missing with what is recorded, or choose another period. No value: TARIAN.'))
      .toBe('1 of 3 returns is not there: a rate of part does not compare. No value: TARIAN.')
    expect(withoutAdvice('Returns cover whole periods, and the last in this one ends on 30 September 2026: choose 1 July 2026 to 30 September 2026, or figures as recorded'))
      .toBe('Returns cover whole periods, and the last in this one ends on 30 September 2026')
    expect(withoutAdvice('Too few to say: choose a longer period; this stays.')).toBe('Too few to say; this stays.')
    expect(withoutAdvice('Means: choose 1.5 of it')).toBe('Means')
    expect(withoutAdvice('Means. Choose 1.5 of it. That is 2.5 at most.')).toBe('Means. That is 2.5 at most.')
    for (const one of [`${noReturn}.`, 'Nobody who before did not was asked again', 'Asked and answered are questionnaires.', 'Filled with what is recorded.']) expect(withoutAdvice(one)).toBe(one)
  })

  it('says why a year before or a basis is not had, and no more', () => {
    const why = ['OVERLAPS_YEAR_BEFORE', 'COUNTED_OTHERWISE', 'NO_WHOLE_MONTH', 'NONE_YEAR_BEFORE', 'NOT_ALL_RETURNS', 'NOT_ALL_RETURNS_YEAR_BEFORE', 'RETURNS_HOLD_PART'] as const
    const said = [...why.flatMap((network) => changeFindings({ network, units: [], heldBack: [] }, 3)).map(({ sentence }) => sentence), ...basisOffers([], null).flatMap(({ whyNot }) => whyNot ?? [])]
    expect(said.length).toBeGreaterThan(6)
    for (const sentence of said.map(withoutAdvice)) expect(sentence).not.toMatch(advising)
  })
})
