import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { renderToStaticMarkup } from 'react-dom/server'
import { Client, Provider } from 'urql'
import { describe, expect, it } from 'vitest'
import { DisruptionFormFields } from '../../client/disruptions/DisruptionFormFields.tsx'
import { nothingUsed } from '../../client/disruptions/lastUsed.ts'
import { DraftedForm } from '../../client/forms/DraftedForm.tsx'
import { HouseContext } from '../../client/layout/viewer.ts'
import { OutputFormFields } from '../../client/outputs/OutputFormFields.tsx'
import { emptyOutput, emptyQuestion } from '../../client/outputs/outputForm.ts'
import type { OutputForm } from '../../client/outputs/outputForm.ts'
import { elementOf } from '../../client/parts/elementOf.ts'
import { fromFacts } from '../../client/parts/problem.ts'
import type { Problem } from '../../client/parts/problem.ts'
import { noDay } from '../../client/periods/typedDays.ts'
import { emptyGroup } from '../../client/targets/groupForm.ts'
import { GroupFormFields } from '../../client/targets/GroupFormFields.tsx'
import type { DisruptionFacts } from '../../server/disruptions/disruptionFacts.ts'
import { checkDisruption } from '../../server/disruptions/disruptionRules.ts'
import type { OutputFacts } from '../../server/outputs/outputFacts.ts'
import { checkOutput } from '../../server/outputs/outputRules.ts'
import { ocgProblems } from '../../server/targets/ocgFacts.ts'
import { referenceLists } from '../unit/imports/referenceLists.ts'
import { aTypedDisruption } from './aTypedDisruption.ts'
import { noLists } from './noLists.ts'

const setting = { reference: referenceLists, today: '2026-11-21' }
const long = 'x'.repeat(20_000)
const codes = (count: number) => Array.from({ length: count }, (_, index) => `NONE_${index}`)
const outcome = { kind: 'NONE', measureUnit: 'NONE', quantity: -1 }

const worstDisruption: DisruptionFacts = {
  effect: '', target: { kind: 'VULNERABILITY', reference: '' }, strand: 'NONE', threats: codes(2), tactics: codes(2), supportingUnits: ['EMSOU', 'NONE'],
  forces: codes(2), partnerNames: ['Border Force', 'Border Force', ' '], outcomes: [outcome, { ...outcome, kind: 'ARRESTS', quantity: 1.5 }],
  whatHappened: '', operationName: long, ownReference: long, grade: 'MINOR', gradeReason: '',
}
/** Facts of a disruption that break the rules in every way: a few sets, as some rules hide others. */
const badDisruptions: DisruptionFacts[] = [
  worstDisruption,
  { ...worstDisruption, target: { kind: 'OCG' }, threats: [], tactics: [], forces: codes(200), supportingUnits: codes(200), partnerNames: codes(61), outcomes: Array.from({ length: 61 }, () => outcome) },
  { ...worstDisruption, target: { kind: 'OCG', ocg: 'x', reference: 'y' }, threats: codes(21), tactics: codes(21) },
  { ...worstDisruption, target: { kind: 'VULNERABILITY', ocg: 'x' } },
]
const question = { question: '', measures: 'NONE' as 'INTENTION', yesYes: -1, yesNo: -1, noYes: -1, noNo: -1, beforeOnly: -1, afterOnly: -1 }
const worstOutput: OutputFacts = {
  kind: 'NONE' as 'TALK', strand: 'PURSUE', title: '', audience: 'NONE', force: 'NONE', threat: 'NONE', held: '', peopleReached: -1, whatWasDone: '',
  questionnaire: { sent: -1, answered: -1, questions: [question] }, disruption: 'x',
}
const badOutputs: OutputFacts[] = [
  worstOutput,
  { ...worstOutput, questionnaire: { sent: 1, answered: 2, questions: Array.from({ length: 61 }, () => ({ ...question, question: 'Q?', yesYes: 9 })) } },
]

const paths = (problems: Problem[][]) => [...new Set(problems.flat().map(({ field }) => field).filter((field) => !/\.([2-9]|\d\d)(\.|$)/.test(field)))]
/** What the rules alone can refuse, and what use cases add that look at what is stored. */
const disruptionPaths = [
  ...paths(badDisruptions.map((facts) => checkDisruption(facts, { ...setting, unitCode: 'EMSOU', isGradeReasonNeeded: true }).problems)),
  'effect.month', 'effect.year', 'effect.to', 'effect.to.month', 'effect.to.year', 'target', 'reason', 'partnerNames.3', 'links', 'links.0.other', 'links.0.kind', 'links.0.reason', 'grade',
]
const outputPaths = [...paths(badOutputs.map((facts) => checkOutput(facts, setting).problems)), 'programme', 'reason', 'questionnaire', 'held.month', 'held.year', 'held.to', 'held.to.month', 'held.to.year']
const groupPaths = [
  ...paths([
    ocgProblems({ alias: '', urn: long, isUrnProvisional: true, owningForce: 'NONE', sioUnit: 'NONE', mappedOn: '2026', threats: codes(2) }, setting),
    ocgProblems({ alias: '', urn: '', isUrnProvisional: true, mappedOn: '2099-01-01', threats: [] }, setting),
  ]),
  'reason', 'isUrnProvisional', 'taskingLevel',
]

const viewer = {
  id: 'p', code: 'EMSOU-RECORDER-1', label: 'EMSOU recorder 1', role: 'RECORDER', roleInWords: 'Recorder', unit: { id: 'u', code: 'EMSOU', name: 'EMSOU' },
  maySeeRecords: true, mayRecord: true, maySeeAggregates: true, mayAdminister: false,
} as const
const house = { viewer, session: null, signIn: { isDemonstration: true }, service: { isInvented: true, inventedInWords: null, today: '2026-11-21', now: '2026-11-21T12:00:00.000Z' } }
const client = new Client({ url: 'http://longview.invalid/graphql', exchanges: [], preferGetMethod: false })
const item = { code: 'NONE', name: 'None', validFrom: null, validTo: null }
const lists = {
  ...noLists, strands: [item], threats: [item], tactics: [item], audiences: [item],
  forces: [{ code: 'F', name: 'Force', unitCode: 'EMSOU' }, { code: 'G', name: 'Other force', unitCode: null }], units: [{ id: 'v', code: 'V', name: 'V', position: 1, forces: [] }],
}
const unsent = { draft: { state: { kind: 'unsaved' } as const, throwAway: async () => null, typed: { text: () => '', subscribe: () => () => {} }, saveAnswers: () => {} }, onThrownAway: () => {}, onSubmit: () => {}, verb: 'Send' }
const refused = (problems: Problem[]) => ({ problems, warning: null, attempt: 1, isSending: false })

function Filled<Form extends FieldValues>({ typed, show }: { typed: Form; show: (form: UseFormReturn<Form>) => ReactNode }) {
  return show(useForm<Form>({ defaultValues: typed as DefaultValues<Form> }))
}

/** The page as it is shown after a refusal of that field. */
const pages = {
  disruption: (problems: Problem[], typed = aTypedDisruption()) => (
    <Filled
      typed={typed}
      show={(form) => (
        <DraftedForm {...unsent} submission={refused(problems)} reason={form.register('reason')}>
          <DisruptionFormFields form={form} lists={lists} problems={problems} lastUsed={nothingUsed} />
        </DraftedForm>
      )}
    />
  ),
  output: (problems: Problem[]) => (
    <Filled<OutputForm>
      typed={{ ...emptyOutput, isAsked: 'yes', held: { from: noDay, to: noDay }, questionnaire: { sent: '', answered: '', questions: [emptyQuestion, emptyQuestion] } }}
      show={(form) => (
        <DraftedForm {...unsent} submission={refused(problems)} reason={form.register('reason')}>
          <OutputFormFields form={form} lists={lists} problems={problems} />
        </DraftedForm>
      )}
    />
  ),
  group: (problems: Problem[]) => (
    <Filled
      typed={emptyGroup}
      show={(form) => (
        <DraftedForm {...unsent} submission={refused(problems)} reason={form.register('reason')}>
          <GroupFormFields form={form} lists={lists} problems={problems} />
        </DraftedForm>
      )}
    />
  ),
}

function shown(page: ReactNode): string {
  return renderToStaticMarkup(<Provider value={client}><HouseContext value={house}>{page}</HouseContext></Provider>)
}

/** As much of a document as the error summary asks for, from the page's text. */
function found(markup: string, field: string): string | null {
  const elements = [...markup.matchAll(/<(\w+)([^>]*?) id="([^"]+)"([^>]*)>/g)].map(([, tag = '', before = '', id = '', after = '']) => ({
    id, canFocus: /^(input|select|textarea)$/.test(tag) || /tabindex/i.test(before + after),
  }))
  const element = (id: string | undefined) => (id === undefined ? null : ({ id } as HTMLElement))
  const page = {
    getElementById: (id: string) => element(elements.find((each) => each.id === id)?.id),
    querySelector: (selector: string) => {
      const start = /\[id\^="(.+)"\]/.exec(selector)?.[1] ?? ''
      return element(elements.find(({ id, canFocus }) => canFocus && id.startsWith(start))?.id)
    },
  } as unknown as Document
  return elementOf(field, page)?.id ?? null
}

/** Only the reference or the group of a target is asked for, as its kind says. */
const withReference = aTypedDisruption({ target: { kind: 'VULNERABILITY', ocg: null, reference: 'V 1' } })
const overSeveralDays = aTypedDisruption({ effect: { from: noDay, to: noDay } })
const words = 'Mend this one'
const timesShown = (markup: string) => markup.split(words).length - 1

describe('a refused field of a disruption', () => {
  it.each(disruptionPaths)('%s: the summary leads to an element, and the same words stand there', (field) => {
    const typed = { ...(field.startsWith('effect.to') ? overSeveralDays : field === 'target.reference' ? withReference : aTypedDisruption()), outcomes: [0, 1].map(() => ({ kind: 'NONE', quantity: '', measureUnit: '' })) }
    const markup = shown(pages.disruption([{ field, message: words }], typed))
    expect(found(markup, field)).not.toBeNull()
    expect(timesShown(markup)).toBe(2)
  })
})

describe('a refused field of an output', () => {
  it.each(outputPaths)('%s: the summary leads to an element, and the same words stand there', (field) => {
    const markup = shown(pages.output([{ field, message: words }]))
    expect(found(markup, field)).not.toBeNull()
    expect(timesShown(markup)).toBe(2)
  })
})

describe('a refused field of a group', () => {
  it.each(groupPaths)('%s: the summary leads to an element, and the same words stand there', (field) => {
    const markup = shown(pages.group([{ field, message: words }]))
    expect(found(markup, field)).not.toBeNull()
    expect(timesShown(markup)).toBe(2)
  })
})

describe('the paths that are tried', () => {
  it('are all that the rules can refuse: each field of the input that can be wrong is among them', () => {
    expect(disruptionPaths).toEqual(expect.arrayContaining([
      'effect', 'target.ocg', 'target.reference', 'strand', 'threats', 'threats.0', 'tactics', 'tactics.0', 'supportingUnits', 'supportingUnits.0', 'forces', 'forces.0',
      'partnerNames', 'partnerNames.1', 'outcomes', 'outcomes.0.kind', 'outcomes.0.quantity', 'outcomes.1.measureUnit', 'whatHappened', 'operationName', 'ownReference', 'gradeReason',
    ]))
    expect(outputPaths).toEqual(expect.arrayContaining([
      'kind', 'strand', 'title', 'audience', 'force', 'threat', 'held', 'peopleReached', 'whatWasDone', 'questionnaire.sent', 'questionnaire.answered', 'questionnaire.questions',
      'questionnaire.questions.0.question', 'questionnaire.questions.0.measures', 'questionnaire.questions.0.yesYes', 'questionnaire.questions.0.afterOnly', 'disruption',
    ]))
    expect(groupPaths).toEqual(expect.arrayContaining(['alias', 'urn', 'owningForce', 'sioUnit', 'mappedOn', 'threats', 'threats.0']))
  })

  it('come from the API below "facts" or "input", and lose that', () => {
    expect(fromFacts({ field: 'facts.target.reference', message: words }).field).toBe('target.reference')
    expect(fromFacts({ field: 'input.links.0.other', message: words }).field).toBe('links.0.other')
  })
})
