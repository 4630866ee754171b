/** The tables that the seed fills, in an order that every foreign key allows, with the type of each column. */
export const factTables = {
  ocg: { id: 'uuid' },
  ocg_version: {
    id: 'uuid', ocg_id: 'uuid', version: 'integer', unit_code: 'text', urn: 'text', is_urn_provisional: 'boolean', alias: 'text',
    owning_force_code: 'text', tasking_level: 'text', sio_unit_code: 'text', mapped_on: 'date', threat_codes: 'text[]', is_withdrawn: 'boolean', reason: 'text',
    recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  ocg_transfer: {
    id: 'uuid', ocg_id: 'uuid', from_unit_code: 'text', to_unit_code: 'text', day: 'date', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz',
  },
  ocg_status_spell: {
    id: 'uuid', spell_id: 'uuid', version: 'integer', ocg_id: 'uuid', unit_code: 'text', status: 'text', valid_from: 'date', valid_to: 'date',
    reason: 'text', is_withdrawn: 'boolean', change_reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  ocg_lineage: {
    id: 'uuid', unit_code: 'text', from_ocg_id: 'uuid', to_ocg_id: 'uuid', kind: 'text', day: 'date', reason: 'text',
    recorded_by: 'text', recorded_at: 'timestamptz',
  },
  assessment: { id: 'uuid', ocg_id: 'uuid', unit_code: 'text' },
  assessment_version: {
    id: 'uuid', assessment_id: 'uuid', version: 'integer', ocg_id: 'uuid', unit_code: 'text', assessed_on: 'date', score: 'numeric', band: 'text',
    method_code: 'text', method_version: 'text', confidence: 'text', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text',
    recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  assessment_text: { version_id: 'uuid', why_this_score: 'text' },
  plan_action: { id: 'uuid', ocg_id: 'uuid', unit_code: 'text' },
  plan_action_version: {
    id: 'uuid', plan_action_id: 'uuid', version: 'integer', ocg_id: 'uuid', unit_code: 'text', strand_code: 'text', action: 'text', owner: 'text',
    due_on: 'date', state: 'text', closed_on: 'date', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz',
    superseded_at: 'timestamptz',
  },
  disruption: { id: 'uuid', reference: 'text', unit_code: 'text' },
  disruption_version: {
    id: 'uuid', disruption_id: 'uuid', version: 'integer', unit_code: 'text', ocg_id: 'uuid', target_kind: 'text', target_reference: 'text',
    strand_code: 'text', threat_codes: 'text[]', tactic_codes: 'text[]', supporting_unit_codes: 'text[]', force_codes: 'text[]',
    partner_names: 'text[]', own_reference: 'text', operation_name: 'text', effect_from: 'date', effect_to: 'date', effect_precision: 'text',
    merged_into_id: 'uuid', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  disruption_outcome: { version_id: 'uuid', position: 'integer', kind_code: 'text', measure_unit_code: 'text', quantity: 'numeric' },
  disruption_text: { version_id: 'uuid', what_happened: 'text' },
  grading: {
    id: 'uuid', disruption_id: 'uuid', unit_code: 'text', kind: 'text', grade: 'text', criteria_version: 'text', recorded_by: 'text',
    recorded_at: 'timestamptz', counted_from: 'timestamptz', counted_until: 'timestamptz',
  },
  grading_text: { grading_id: 'uuid', reason: 'text' },
  negative_grading_text: { grading_id: 'uuid', reason: 'text' },
  disruption_link: {
    id: 'uuid', unit_code: 'text', one_id: 'uuid', other_id: 'uuid', kind: 'text', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz',
  },
  check_back: { id: 'uuid', disruption_id: 'uuid', unit_code: 'text', months: 'integer' },
  check_back_version: {
    id: 'uuid', check_back_id: 'uuid', version: 'integer', disruption_id: 'uuid', unit_code: 'text', months: 'integer', result: 'text',
    checked_on: 'date', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  check_back_text: { version_id: 'uuid', why_this_result: 'text', evidence: 'text' },
  tasking_meeting: { id: 'uuid', unit_code: 'text' },
  tasking_meeting_version: {
    id: 'uuid', tasking_meeting_id: 'uuid', version: 'integer', unit_code: 'text', meets_on: 'date', cycle: 'text', state: 'text', listed_at: 'timestamptz',
    notes: 'text', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  gateway_request: { id: 'uuid', unit_code: 'text' },
  gateway_request_version: {
    id: 'uuid', gateway_request_id: 'uuid', version: 'integer', unit_code: 'text', force_code: 'text', force_reference: 'text', received_on: 'date',
    wanted_by: 'date', ocg_id: 'uuid', threat_code: 'text', help_asked: 'text', state: 'text', decided_on: 'date', tasking_meeting_id: 'uuid',
    decision: 'text', owner: 'text', due_on: 'date', is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz',
    superseded_at: 'timestamptz',
  },
  tasking_decision: { id: 'uuid', tasking_meeting_id: 'uuid', unit_code: 'text' },
  tasking_decision_version: {
    id: 'uuid', tasking_decision_id: 'uuid', version: 'integer', tasking_meeting_id: 'uuid', unit_code: 'text', ocg_id: 'uuid',
    gateway_request_id: 'uuid', decision: 'text', owner: 'text', due_on: 'date', state: 'text', closed_on: 'date', is_withdrawn: 'boolean',
    reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  programme: { id: 'uuid', unit_code: 'text' },
  programme_version: {
    id: 'uuid', programme_id: 'uuid', version: 'integer', unit_code: 'text', name: 'text', stated_target_percent: 'integer',
    is_withdrawn: 'boolean', reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  output: { id: 'uuid', reference: 'text', unit_code: 'text' },
  output_version: {
    id: 'uuid', output_id: 'uuid', version: 'integer', unit_code: 'text', kind: 'text', strand_code: 'text', title: 'text', audience_code: 'text',
    force_code: 'text', threat_code: 'text', held_from: 'date', held_to: 'date', held_precision: 'text', people_reached: 'integer',
    questionnaires_sent: 'integer', questionnaires_answered: 'integer', disruption_id: 'uuid', programme_id: 'uuid', is_withdrawn: 'boolean',
    reason: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  output_question: {
    version_id: 'uuid', position: 'integer', question: 'text', measures: 'text', yes_yes: 'integer', yes_no: 'integer', no_yes: 'integer',
    no_no: 'integer', before_only: 'integer', after_only: 'integer',
  },
  output_text: { version_id: 'uuid', what_was_done: 'text' },
  reference_counter: { unit_code: 'text', kind: 'text', year: 'integer', last: 'integer' },
  return_definition: {
    version: 'integer', valid_from: 'date', months: 'integer', due_working_days: 'integer', begins_reporting: 'boolean', reason: 'text',
    recorded_by: 'text', recorded_at: 'timestamptz',
  },
  return_definition_figure: { definition_version: 'integer', figure_code: 'text', position: 'integer', may_be_nil: 'boolean', asks_note: 'boolean' },
  unit_return: { id: 'uuid', unit_code: 'text', period_code: 'text', period_from: 'date', period_to: 'date' },
  return_entry: {
    id: 'uuid', return_id: 'uuid', unit_code: 'text', about: 'text', key: 'text', version: 'integer', quantity: 'numeric', code: 'text', day: 'date',
    is_nil: 'boolean', note: 'text', recorded_by: 'text', recorded_at: 'timestamptz', superseded_at: 'timestamptz',
  },
  return_snapshot: {
    id: 'uuid', return_id: 'uuid', unit_code: 'text', definition_version: 'integer', figures_as_at: 'timestamptz', figures: 'jsonb', figure_versions: 'jsonb',
    row_hashes: 'jsonb', settings: 'jsonb', checks: 'jsonb', is_nil: 'boolean', sha256: 'text', approved_by: 'text', approved_at: 'timestamptz',
  },
  return_event: {
    id: 'uuid', return_id: 'uuid', unit_code: 'text', number: 'integer', action: 'text', from_state: 'text', to_state: 'text', words: 'text',
    snapshot_id: 'uuid', extended_to: 'date', acted_by: 'text', acted_at: 'timestamptz',
  },
  return_query: { id: 'uuid', return_id: 'uuid', unit_code: 'text', about: 'text', key: 'text', opened_by: 'text', opened_at: 'timestamptz' },
  return_message: {
    id: 'uuid', query_id: 'uuid', return_id: 'uuid', unit_code: 'text', side: 'text', words: 'text', said_by: 'text', said_at: 'timestamptz',
  },
  edition: {
    number: 'integer', id: 'uuid', period_code: 'text', period_from: 'date', period_to: 'date', missing: 'jsonb', format: 'integer', is_invented: 'boolean',
    json_sha256: 'text', csv_sha256: 'text', note: 'text', published_by: 'text', published_at: 'timestamptz',
  },
  edition_return: { edition_number: 'integer', return_id: 'uuid', unit_code: 'text', period_code: 'text', snapshot_id: 'uuid' },
} as const

export type FactTable = keyof typeof factTables

/** How a value of each SQL type is written in a row; days and moments are text. */
interface Written {
  uuid: string
  text: string
  date: string
  timestamptz: string
  integer: number
  numeric: number
  boolean: boolean
  'text[]': readonly string[]
  jsonb: object
}

type ColumnsOf<Table extends FactTable> = (typeof factTables)[Table]

/** A row of a table, column by column. */
export type FactRow<Table extends FactTable> = {
  [Column in keyof ColumnsOf<Table>]: ColumnsOf<Table>[Column] extends keyof Written ? Written[ColumnsOf<Table>[Column]] | null : never
}

/** The moment that has not come: nothing has taken over yet. */
export const notYet = 'infinity'
