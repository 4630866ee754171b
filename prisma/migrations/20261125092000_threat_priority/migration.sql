-- A figure more that returns may ask for: how the regional threat assessment ranks each threat. Returns are asked for it only under a
-- definition that lists it; the first one stays as it is.

ALTER TABLE return_definition_figure
  DROP CONSTRAINT return_definition_figure_figure_code_check,
  ADD CONSTRAINT return_definition_figure_figure_code_check CHECK (figure_code IN (
    'DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED',
    'DISRUPTIONS_BY_STRAND', 'DISRUPTIONS_BY_THREAT', 'DISRUPTIONS_BY_TACTIC', 'DISRUPTIONS_BY_FORCE',
    'OUTCOMES', 'OUTCOME_DISRUPTIONS',
    'OUTPUTS', 'OUTPUTS_REACHED', 'OUTPUTS_WITHOUT_COUNT', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED', 'OUTPUTS_NOT_ASKED', 'OUTPUT_PAIRS',
    'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL', 'THREAT_ASSESSMENT',
    'THREAT_PRIORITY', 'GAIN_MADE', 'GAIN_ANSWERED'));
