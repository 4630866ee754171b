import { plainName } from './cellValues.ts'

export type DrugOutcome = { kind: string; quantity: number; measureUnit: string }

/** What the words for an amount mean, and by what the number is multiplied. */
const measures: Record<string, { code: string; times: number }> = {
  plant: { code: 'PLANTS', times: 1 },
  plants: { code: 'PLANTS', times: 1 },
  wrap: { code: 'WRAPS', times: 1 },
  wraps: { code: 'WRAPS', times: 1 },
  tablet: { code: 'TABLETS', times: 1 },
  tablets: { code: 'TABLETS', times: 1 },
  pill: { code: 'TABLETS', times: 1 },
  pills: { code: 'TABLETS', times: 1 },
  kg: { code: 'KILOGRAMS', times: 1 },
  kilo: { code: 'KILOGRAMS', times: 1 },
  kilos: { code: 'KILOGRAMS', times: 1 },
  kilogram: { code: 'KILOGRAMS', times: 1 },
  kilograms: { code: 'KILOGRAMS', times: 1 },
  g: { code: 'KILOGRAMS', times: 0.001 },
  gram: { code: 'KILOGRAMS', times: 0.001 },
  grams: { code: 'KILOGRAMS', times: 0.001 },
}

/** Class of each drug that we read. Source: Misuse of Drugs Act 1971, Schedule 2, as amended. Others are not guessed. */
const classOf: Record<string, 'A' | 'B' | 'C'> = {
  cocaine: 'A',
  crack: 'A',
  'crack cocaine': 'A',
  heroin: 'A',
  diamorphine: 'A',
  ecstasy: 'A',
  mdma: 'A',
  lsd: 'A',
  fentanyl: 'A',
  methamphetamine: 'A',
  cannabis: 'B',
  'cannabis resin': 'B',
  amphetamine: 'B',
  ketamine: 'B',
  mephedrone: 'B',
  diazepam: 'C',
  alprazolam: 'C',
  'nitrous oxide': 'C',
}

/**
 * What an entry such as "460 cannabis plants" or "38,500 wraps of crack cocaine and heroin" says.
 *
 * @returns the outcome, or in words why it cannot be read: a number, a known measure and known drugs of one
 *   class must be there, and nothing else
 */
export function readDrugs(entry: string): DrugOutcome | { fault: string } {
  const [, number, rest] = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(.*)$/.exec(entry.trim()) ?? []
  if (number === undefined || rest === undefined) return { fault: 'does not begin with a number' }
  const words = plainName(rest).split(' ').filter((word) => word !== 'of')
  const measureWords = words.filter((word) => Object.hasOwn(measures, word))
  const measure = measures[measureWords[0] ?? '']
  if (!measure || measureWords.length !== 1) return { fault: 'does not say once whether it counts kilograms, plants, tablets or wraps' }
  const names = words.filter((word) => !Object.hasOwn(measures, word)).join(' ').split(/ ?\band\b ?/).filter((name) => name !== '')
  const unknown = names.filter((name) => !Object.hasOwn(classOf, name))
  if (names.length === 0) return { fault: 'names no drug' }
  if (unknown.length > 0) return { fault: `names “${unknown.join('”, “').slice(0, 60)}”, whose class we do not know` }
  const classes = new Set(names.map((name) => classOf[name]))
  if (classes.size > 1) return { fault: 'mixes drugs of two classes in one number' }
  const quantity = Number(number.replaceAll(',', '')) * measure.times
  return { kind: `DRUGS_CLASS_${[...classes].join('')}`, quantity: Number(quantity.toPrecision(12)), measureUnit: measure.code }
}
