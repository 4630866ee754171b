/** Codes of the figures that a return may ask for, in their order. */
export const figureCodes = [
  'DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED',
  'DISRUPTIONS_BY_STRAND', 'DISRUPTIONS_BY_THREAT', 'DISRUPTIONS_BY_TACTIC', 'DISRUPTIONS_BY_FORCE',
  'OUTCOMES', 'OUTCOME_DISRUPTIONS',
  'OUTPUTS', 'OUTPUTS_REACHED', 'OUTPUTS_WITHOUT_COUNT', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED', 'OUTPUTS_NOT_ASKED', 'OUTPUT_PAIRS',
  'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL', 'THREAT_ASSESSMENT', 'THREAT_PRIORITY',
  'GAIN_MADE', 'GAIN_ANSWERED',
] as const
export type FigureCode = (typeof figureCodes)[number]

export const figureSections = ['DISRUPTIONS', 'OUTCOMES', 'OUTPUTS', 'STAFF', 'CAPABILITIES', 'BUDGET', 'THREAT_ASSESSMENT', 'GAIN'] as const
export type FigureSection = (typeof figureSections)[number]

/**
 * How a figure of a return is defined. `version` changes when what it counts changes.
 *
 * `parts` says what its keys are made of, divided by a slash: GRADE is MAJOR, MODERATE, MINOR, NO_IMPACT or NEGATIVE; WHOLE is the empty key.
 */
export type FigureDefinition = {
  code: FigureCode
  version: number
  section: FigureSection
  source: 'COMPUTED' | 'ENTERED'
  name: string
  measuredIn: string
  howMade: string
  parts: readonly ('WHOLE' | 'GRADE' | 'STRAND' | 'THREAT' | 'TACTIC' | 'FORCE' | 'OWN_FORCE' | 'OUTCOME_KIND' | 'MEASURE_UNIT' | 'OUTPUT_KIND' | 'OUTPUT_STRAND' |
    'MEASURES' | 'PAIR' | 'CAPABILITY' | 'BUDGET_SOURCE' | 'BUDGET_TERM')[]
  /** A number, one of the choices, or a day. */
  value: 'QUANTITY' | 'CHOICE' | 'DAY'
  /** What may be chosen, by code and in its order, where the value is a choice. */
  choices?: Readonly<Record<string, string>>
  /** Whether only whole numbers are possible. */
  isWhole: boolean
  /** The figure that the parts add up to, where there is one. */
  totalIn?: FigureCode
}

/** Sources and terms of a unit's budget, states of a capability and priorities of a threat: ours, as no list is public. */
export const budgetSources = { FORCES: 'Contributions of forces', HOME_OFFICE: 'Home Office grants', ASSET_RECOVERY: 'Asset recovery incentivisation scheme', OTHER: 'Other sources' } as const
export const budgetTerms = { ONE_YEAR: 'for one year', SEVERAL_YEARS: 'for several years' } as const
export const capabilityStates = { IN_PLACE: 'In place', PARTLY_IN_PLACE: 'Partly in place', FROM_ANOTHER: 'Provided by another unit or force', NOT_IN_PLACE: 'Not in place' } as const
export const threatPriorities = { VERY_HIGH: 'Very high', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', NOT_ASSESSED: 'Not assessed' } as const

const computed = { version: 1, source: 'COMPUTED', value: 'QUANTITY', isWhole: true } as const
const entered = { version: 1, source: 'ENTERED', value: 'QUANTITY', isWhole: true } as const
const disruptions = { ...computed, section: 'DISRUPTIONS', measuredIn: 'disruptions' } as const
const outputs = { ...computed, section: 'OUTPUTS', parts: ['OUTPUT_KIND', 'OUTPUT_STRAND'] } as const
const staff = { ...entered, section: 'STAFF', measuredIn: 'full-time equivalents', isWhole: false } as const
const budget = { ...entered, section: 'BUDGET', measuredIn: 'pounds', isWhole: false } as const
const led = 'Disruptions that the unit led and whose days of effect lie wholly in the period'

/** The definition of each figure, in the order of `figureCodes`. */
export const figureCatalogue: { [code in FigureCode]: FigureDefinition & { code: code } } = {
  DISRUPTIONS_LED: { code: 'DISRUPTIONS_LED', ...disruptions, name: 'Disruptions led, by grade', parts: ['GRADE'], howMade: `${led}, each once, by counted grade. Gross is major, moderate and minor; negatives stand beside it.` },
  DISRUPTIONS_LED_WITH_SUPPORT: { code: 'DISRUPTIONS_LED_WITH_SUPPORT', ...disruptions, name: 'Of these, with support of another unit', parts: ['GRADE'], howMade: `${led}, in which another unit took part, by counted grade.` },
  DISRUPTIONS_SUPPORTED: { code: 'DISRUPTIONS_SUPPORTED', ...disruptions, name: 'Disruptions of other units supported, by grade', parts: ['GRADE'], howMade: 'Disruptions that another unit led and this one supported, by counted grade. They are in no other figure.' },
  DISRUPTIONS_BY_STRAND: { code: 'DISRUPTIONS_BY_STRAND', ...disruptions, name: 'Disruptions led, by strand and grade', parts: ['STRAND', 'GRADE'], totalIn: 'DISRUPTIONS_LED', howMade: `${led}, by their one strand.` },
  DISRUPTIONS_BY_THREAT: { code: 'DISRUPTIONS_BY_THREAT', ...disruptions, name: 'Disruptions led, by threat and grade', parts: ['THREAT', 'GRADE'], howMade: `${led}. One with two threats counts in both rows.` },
  DISRUPTIONS_BY_TACTIC: { code: 'DISRUPTIONS_BY_TACTIC', ...disruptions, name: 'Disruptions led, by tactic and grade', parts: ['TACTIC', 'GRADE'], howMade: `${led}. One with two tactics counts in both rows.` },
  DISRUPTIONS_BY_FORCE: { code: 'DISRUPTIONS_BY_FORCE', ...disruptions, name: 'Disruptions led, by force that took part and grade', parts: ['FORCE', 'GRADE'], howMade: `${led}. One with two forces counts in both rows.` },
  OUTCOMES: { code: 'OUTCOMES', ...computed, section: 'OUTCOMES', measuredIn: 'as each row says', isWhole: false, name: 'Outcomes', parts: ['OUTCOME_KIND', 'MEASURE_UNIT'], howMade: 'Outcomes of disruptions that the unit led, of every grade, added up by kind and unit of measure.' },
  OUTCOME_DISRUPTIONS: { code: 'OUTCOME_DISRUPTIONS', ...computed, section: 'OUTCOMES', measuredIn: 'disruptions', name: 'Disruptions with each outcome', parts: ['OUTCOME_KIND', 'MEASURE_UNIT'], howMade: 'Disruptions that the unit led and that have such an outcome.' },
  OUTPUTS: { code: 'OUTPUTS', ...outputs, measuredIn: 'outputs', name: 'Prevent, protect and prepare outputs', howMade: 'Outputs that the unit gave and whose days lie wholly in the period, by kind and strand.' },
  OUTPUTS_REACHED: { code: 'OUTPUTS_REACHED', ...outputs, measuredIn: 'people', name: 'People reached by them', howMade: 'Added up over the outputs where somebody counted. Somebody reached twice counts twice; reach is not effect.' },
  OUTPUTS_WITHOUT_COUNT: { code: 'OUTPUTS_WITHOUT_COUNT', ...outputs, measuredIn: 'outputs', name: 'Outputs where nobody counted the people reached', howMade: 'They add nothing to the people reached.' },
  OUTPUTS_ASKED: { code: 'OUTPUTS_ASKED', ...outputs, measuredIn: 'questionnaires', name: 'Questionnaires sent', howMade: 'Added up over the outputs that had one.' },
  OUTPUTS_ANSWERED: { code: 'OUTPUTS_ANSWERED', ...outputs, measuredIn: 'questionnaires', name: 'Questionnaires answered', howMade: 'Added up over the outputs that had one.' },
  OUTPUTS_NOT_ASKED: { code: 'OUTPUTS_NOT_ASKED', ...outputs, measuredIn: 'outputs', name: 'Outputs without a questionnaire', howMade: 'Nobody was asked, which is not the same as no answers.' },
  OUTPUT_PAIRS: { code: 'OUTPUT_PAIRS', ...computed, section: 'OUTPUTS', measuredIn: 'answers', name: 'Answers before and after', parts: ['MEASURES', 'PAIR'], howMade: 'Pairs of answers of one person to one question, before and after, added up over the questions; intention and reported behaviour apart.' },
  STAFF_IN_POST: { code: 'STAFF_IN_POST', ...staff, name: 'Staff in post, by capability', parts: ['CAPABILITY'], totalIn: 'STAFF_IN_POST_TOTAL', howMade: 'Full-time equivalents of the unit’s own staff in post on the last day of the period.' },
  STAFF_IN_POST_TOTAL: { code: 'STAFF_IN_POST_TOTAL', ...staff, name: 'Staff in post, all', parts: ['WHOLE'], howMade: 'Full-time equivalents of the unit’s own staff in post on the last day of the period.' },
  PARTNER_STAFF: { code: 'PARTNER_STAFF', ...staff, name: 'Partner staff', parts: ['WHOLE'], howMade: 'Full-time equivalents of staff of partner agencies who work in the unit on the last day of the period.' },
  CAPABILITY_STATE: { code: 'CAPABILITY_STATE', ...entered, section: 'CAPABILITIES', value: 'CHOICE', choices: capabilityStates, measuredIn: 'state', name: 'State of each capability', parts: ['CAPABILITY'], howMade: 'As the unit sees it on the last day of the period.' },
  BUDGET: { code: 'BUDGET', ...budget, name: 'Budget of the financial year, by source and term', parts: ['BUDGET_SOURCE', 'BUDGET_TERM'], totalIn: 'BUDGET_TOTAL', howMade: 'Agreed for the financial year in which the period lies.' },
  BUDGET_TOTAL: { code: 'BUDGET_TOTAL', ...budget, name: 'Budget of the financial year, all', parts: ['WHOLE'], howMade: 'Agreed for the financial year in which the period lies.' },
  THREAT_ASSESSMENT: { code: 'THREAT_ASSESSMENT', ...entered, section: 'THREAT_ASSESSMENT', value: 'DAY', measuredIn: 'day', name: 'Regional threat assessment', parts: ['WHOLE'], howMade: 'The day of the regional organised crime threat assessment that holds on the last day of the period; nil where there is none.' },
  THREAT_PRIORITY: { code: 'THREAT_PRIORITY', ...entered, section: 'THREAT_ASSESSMENT', value: 'CHOICE', choices: threatPriorities, measuredIn: 'priority', name: 'Priority of each threat in the regional threat assessment', parts: ['THREAT'], howMade: 'As the regional organised crime threat assessment that holds on the last day of the period ranks it, in Longview’s own words; nil where there is no assessment.' },
  GAIN_MADE: { code: 'GAIN_MADE', ...entered, section: 'GAIN', measuredIn: 'referrals', name: 'GAIN referrals made, by force', parts: ['OWN_FORCE'], howMade: 'Referrals to the Government Agency Intelligence Network for forces of the unit in the period.' },
  GAIN_ANSWERED: { code: 'GAIN_ANSWERED', ...entered, section: 'GAIN', measuredIn: 'referrals', name: 'GAIN referrals answered, by force', parts: ['OWN_FORCE'], howMade: 'Referrals that the network answered in the period, whenever they were made.' },
}
