-- Returns of units to the centre: what is asked and by when, what was stated, who moved them on, and what was frozen; and editions.

-- ------------------------------------------------------------------ bank holidays of England and Wales
-- Source: gov.uk, bank holidays of England and Wales. Years that are not in it are not published yet: no day of theirs is reckoned.

CREATE TABLE bank_holiday (
  day date PRIMARY KEY,
  name text NOT NULL
);
INSERT INTO bank_holiday (day, name) VALUES
  ('2019-01-01', 'New Year’s Day'),
  ('2019-04-19', 'Good Friday'),
  ('2019-04-22', 'Easter Monday'),
  ('2019-05-06', 'Early May bank holiday'),
  ('2019-05-27', 'Spring bank holiday'),
  ('2019-08-26', 'Summer bank holiday'),
  ('2019-12-25', 'Christmas Day'),
  ('2019-12-26', 'Boxing Day'),
  ('2020-01-01', 'New Year’s Day'),
  ('2020-04-10', 'Good Friday'),
  ('2020-04-13', 'Easter Monday'),
  ('2020-05-08', 'Early May bank holiday (75 years after the end of the war in Europe)'),
  ('2020-05-25', 'Spring bank holiday'),
  ('2020-08-31', 'Summer bank holiday'),
  ('2020-12-25', 'Christmas Day'),
  ('2020-12-28', 'Boxing Day (substitute day)'),
  ('2021-01-01', 'New Year’s Day'),
  ('2021-04-02', 'Good Friday'),
  ('2021-04-05', 'Easter Monday'),
  ('2021-05-03', 'Early May bank holiday'),
  ('2021-05-31', 'Spring bank holiday'),
  ('2021-08-30', 'Summer bank holiday'),
  ('2021-12-27', 'Christmas Day (substitute day)'),
  ('2021-12-28', 'Boxing Day (substitute day)'),
  ('2022-01-03', 'New Year’s Day (substitute day)'),
  ('2022-04-15', 'Good Friday'),
  ('2022-04-18', 'Easter Monday'),
  ('2022-05-02', 'Early May bank holiday'),
  ('2022-06-02', 'Spring bank holiday'),
  ('2022-06-03', 'Platinum Jubilee bank holiday'),
  ('2022-08-29', 'Summer bank holiday'),
  ('2022-09-19', 'State funeral of Queen Elizabeth II'),
  ('2022-12-26', 'Boxing Day'),
  ('2022-12-27', 'Christmas Day (substitute day)'),
  ('2023-01-02', 'New Year’s Day (substitute day)'),
  ('2023-04-07', 'Good Friday'),
  ('2023-04-10', 'Easter Monday'),
  ('2023-05-01', 'Early May bank holiday'),
  ('2023-05-08', 'Coronation of King Charles III'),
  ('2023-05-29', 'Spring bank holiday'),
  ('2023-08-28', 'Summer bank holiday'),
  ('2023-12-25', 'Christmas Day'),
  ('2023-12-26', 'Boxing Day'),
  ('2024-01-01', 'New Year’s Day'),
  ('2024-03-29', 'Good Friday'),
  ('2024-04-01', 'Easter Monday'),
  ('2024-05-06', 'Early May bank holiday'),
  ('2024-05-27', 'Spring bank holiday'),
  ('2024-08-26', 'Summer bank holiday'),
  ('2024-12-25', 'Christmas Day'),
  ('2024-12-26', 'Boxing Day'),
  ('2025-01-01', 'New Year’s Day'),
  ('2025-04-18', 'Good Friday'),
  ('2025-04-21', 'Easter Monday'),
  ('2025-05-05', 'Early May bank holiday'),
  ('2025-05-26', 'Spring bank holiday'),
  ('2025-08-25', 'Summer bank holiday'),
  ('2025-12-25', 'Christmas Day'),
  ('2025-12-26', 'Boxing Day'),
  ('2026-01-01', 'New Year’s Day'),
  ('2026-04-03', 'Good Friday'),
  ('2026-04-06', 'Easter Monday'),
  ('2026-05-04', 'Early May bank holiday'),
  ('2026-05-25', 'Spring bank holiday'),
  ('2026-08-31', 'Summer bank holiday'),
  ('2026-12-25', 'Christmas Day'),
  ('2026-12-28', 'Boxing Day (substitute day)'),
  ('2027-01-01', 'New Year’s Day'),
  ('2027-03-26', 'Good Friday'),
  ('2027-03-29', 'Easter Monday'),
  ('2027-05-03', 'Early May bank holiday'),
  ('2027-05-31', 'Spring bank holiday'),
  ('2027-08-30', 'Summer bank holiday'),
  ('2027-12-27', 'Christmas Day (substitute day)'),
  ('2027-12-28', 'Boxing Day (substitute day)'),
  ('2028-01-03', 'New Year’s Day (substitute day)'),
  ('2028-04-14', 'Good Friday'),
  ('2028-04-17', 'Easter Monday'),
  ('2028-05-01', 'Early May bank holiday'),
  ('2028-05-29', 'Spring bank holiday'),
  ('2028-08-28', 'Summer bank holiday'),
  ('2028-12-25', 'Christmas Day'),
  ('2028-12-26', 'Boxing Day');

-- ------------------------------------------------------------------ capabilities of units

CREATE TABLE capability (
  code text PRIMARY KEY,
  -- As the sources count them; undercover policing is counted in two.
  number text NOT NULL,
  name text NOT NULL,
  -- ONE and TWO of the development programme, THREE (future in 2015), BY_2020.
  phase text NOT NULL CHECK (phase IN ('ONE', 'TWO', 'THREE', 'BY_2020')),
  -- The first year in which a source names it as there or due; not known of phase three.
  since_year integer,
  position integer NOT NULL,
  source text NOT NULL,
  valid_from date,
  valid_to date
);
INSERT INTO capability (code, number, name, phase, since_year, position, source) VALUES
  ('REGIONAL_INTELLIGENCE_UNIT', '1', 'Regional intelligence unit', 'ONE', 2012, 1, 'HMIC 2015 Annex A'),
  ('CONFIDENTIAL_INTELLIGENCE_UNIT', '2', 'Confidential intelligence unit', 'ONE', 2012, 2, 'HMIC 2015 Annex A'),
  ('PRISON_INTELLIGENCE_UNIT', '3', 'Prison intelligence unit', 'ONE', 2012, 3, 'HMIC 2015 Annex A'),
  ('REGIONAL_ASSET_RECOVERY_TEAM', '4', 'Regional asset recovery team', 'ONE', 2012, 4, 'HMIC 2015 Annex A'),
  ('REGIONAL_FRAUD_TEAM', '5', 'Regional fraud team', 'ONE', 2012, 5, 'HMIC 2015 Annex A'),
  ('CYBER_CRIME_TEAM', '6', 'Cyber-crime team', 'ONE', 2012, 6, 'HMIC 2015 Annex A'),
  ('UNDERCOVER_POLICING_FOUNDATION', '7a', 'Undercover policing: foundation', 'TWO', 2013, 7, 'HMIC 2015 Annex A (shown as two in its figure 3)'),
  ('UNDERCOVER_POLICING_ADVANCED', '7b', 'Undercover policing: advanced', 'TWO', 2013, 8, 'HMIC 2015 Annex A (shown as two in its figure 3)'),
  ('SPECIALIST_SURVEILLANCE', '8', 'Specialist surveillance', 'TWO', 2013, 9, 'HMIC 2015 Annex A'),
  ('PROTECTED_PERSONS_SERVICE', '9', 'Protected Persons Service', 'TWO', 2013, 10, 'HMIC 2015 Annex A'),
  ('GAIN_CO_ORDINATOR', '10', 'GAIN co-ordinator', 'TWO', 2013, 11, 'HMIC 2015 Annex A'),
  ('OPERATIONAL_SECURITY_ADVISER', '11', 'Operational security adviser', 'TWO', 2013, 12, 'HMIC 2015 Annex A'),
  ('E_FORENSICS_SERVICE', '12', 'E-forensics service', 'TWO', 2013, 13, 'HMIC 2015 Annex A'),
  ('ASSET_CONFISCATION_AND_ENFORCEMENT_TEAM', '13', 'Asset confiscation and enforcement team', 'TWO', 2013, 14, 'HMIC 2015 Annex A'),
  ('OPERATIONAL_INVESTIGATIVE_TEAM', '14', 'Operational investigative team', 'THREE', NULL, 15, 'HMIC 2015 Annex A'),
  ('INTERNATIONAL_INTELLIGENCE', '15', 'International intelligence', 'THREE', NULL, 16, 'HMIC 2015 Annex A'),
  ('DISRUPTION_TEAM', '16', 'Disruption team', 'THREE', NULL, 17, 'HMIC 2015 Annex A'),
  ('DIGITAL_LABORATORY', '17', 'Digital laboratory', 'THREE', NULL, 18, 'HMIC 2015 Annex A'),
  ('CHILD_SEXUAL_EXPLOITATION_CO_ORDINATION', '18', 'Child sexual exploitation co-ordination', 'THREE', NULL, 19, 'HMIC 2015 Annex A'),
  ('OCG_MAPPING_TEAM', '19', 'OCG mapping team', 'THREE', NULL, 20, 'HMIC 2015 Annex A'),
  ('UNDERCOVER_ONLINE', '20', 'Undercover online', 'BY_2020', 2020, 21, 'HMICFRS 2021 footnote 3'),
  ('GAIN_DISRUPTIONS', '21', 'GAIN disruptions', 'BY_2020', 2020, 22, 'HMICFRS 2021 footnote 3'),
  ('REGIONAL_ORGANISED_CRIME_THREAT_ASSESSMENT', '22', 'Regional organised crime threat assessment', 'BY_2020', 2020, 23, 'HMICFRS 2021 footnote 3'),
  ('DARK_WEB_INVESTIGATION_TEAM', '23', 'Dark web investigation team', 'BY_2020', 2020, 24, 'HMICFRS 2021 footnote 3'),
  ('DIGITAL_INVESTIGATIONS_AND_INTELLIGENCE', '24', 'Digital investigations and intelligence', 'BY_2020', 2020, 25, 'HMICFRS 2021 footnote 3'),
  ('CHILD_SEXUAL_ABUSE_AND_EXPLOITATION', '25', 'Child sexual abuse and exploitation', 'BY_2020', 2020, 26, 'HMICFRS 2021 footnote 3'),
  ('HUMAN_TRAFFICKING_AND_MODERN_SLAVERY', '26', 'Human trafficking and modern slavery', 'BY_2020', 2020, 27, 'HMICFRS 2021 footnote 3'),
  ('SERIOUS_VIOLENCE', '27', 'Serious violence', 'BY_2020', 2020, 28, 'HMICFRS 2021 footnote 3'),
  ('COUNTY_LINES', '28', 'County lines', 'BY_2020', 2020, 29, 'HMICFRS 2021 footnote 3');

-- ------------------------------------------------------------------ what is asked, and by when

CREATE TABLE return_definition (
  version integer PRIMARY KEY CHECK (version >= 1),
  -- First day of the first period for which it holds, until a later version takes over.
  valid_from date NOT NULL CHECK (extract(day FROM valid_from) = 1),
  -- How many months one return covers: 1, or 3 for the quarters of the financial year.
  months integer NOT NULL CHECK (months IN (1, 3)),
  CHECK (months = 1 OR extract(month FROM valid_from) IN (1, 4, 7, 10)),
  -- A return is due on this working day after the end of its period.
  due_working_days integer NOT NULL CHECK (due_working_days BETWEEN 1 AND 60),
  -- Reporting begins with it: no return is expected of periods before. The last one that does so counts.
  begins_reporting boolean NOT NULL DEFAULT false,
  reason text NOT NULL,
  recorded_by text REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL
);
CREATE TABLE return_definition_figure (
  definition_version integer NOT NULL REFERENCES return_definition (version),
  figure_code text NOT NULL CHECK (figure_code IN (
    'DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED',
    'DISRUPTIONS_BY_STRAND', 'DISRUPTIONS_BY_THREAT', 'DISRUPTIONS_BY_TACTIC', 'DISRUPTIONS_BY_FORCE',
    'OUTCOMES', 'OUTCOME_DISRUPTIONS',
    'OUTPUTS', 'OUTPUTS_REACHED', 'OUTPUTS_WITHOUT_COUNT', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED', 'OUTPUTS_NOT_ASKED', 'OUTPUT_PAIRS',
    'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL', 'THREAT_ASSESSMENT',
    'GAIN_MADE', 'GAIN_ANSWERED')),
  position integer NOT NULL,
  may_be_nil boolean NOT NULL,
  -- Whether a figure that is unlike the periods before needs a word.
  asks_note boolean NOT NULL,
  PRIMARY KEY (definition_version, figure_code)
);
INSERT INTO return_definition (version, valid_from, months, due_working_days, begins_reporting, reason, recorded_at)
  VALUES (1, '2023-04-01', 1, 10, true, 'Longview’s own default: no published rule says', '1990-01-01T00:00:00Z');
INSERT INTO return_definition_figure (definition_version, figure_code, position, may_be_nil, asks_note) VALUES
    (1, 'DISRUPTIONS_LED', 1, true, true),
    (1, 'DISRUPTIONS_LED_WITH_SUPPORT', 2, true, false),
    (1, 'DISRUPTIONS_SUPPORTED', 3, true, true),
    (1, 'DISRUPTIONS_BY_STRAND', 4, true, false),
    (1, 'DISRUPTIONS_BY_THREAT', 5, true, false),
    (1, 'DISRUPTIONS_BY_TACTIC', 6, true, false),
    (1, 'DISRUPTIONS_BY_FORCE', 7, true, false),
    (1, 'OUTCOMES', 8, true, true),
    (1, 'OUTCOME_DISRUPTIONS', 9, true, false),
    (1, 'OUTPUTS', 10, true, true),
    (1, 'OUTPUTS_REACHED', 11, true, true),
    (1, 'OUTPUTS_WITHOUT_COUNT', 12, true, false),
    (1, 'OUTPUTS_ASKED', 13, true, false),
    (1, 'OUTPUTS_ANSWERED', 14, true, false),
    (1, 'OUTPUTS_NOT_ASKED', 15, true, false),
    (1, 'OUTPUT_PAIRS', 16, true, false),
    (1, 'STAFF_IN_POST', 17, true, false),
    (1, 'STAFF_IN_POST_TOTAL', 18, false, true),
    (1, 'PARTNER_STAFF', 19, true, true),
    (1, 'CAPABILITY_STATE', 20, false, false),
    (1, 'BUDGET', 21, true, false),
    (1, 'BUDGET_TOTAL', 22, false, false),
    (1, 'THREAT_ASSESSMENT', 23, true, false),
    (1, 'GAIN_MADE', 24, true, true),
    (1, 'GAIN_ANSWERED', 25, true, true);

-- ------------------------------------------------------------------ a unit's return of a period

CREATE TABLE unit_return (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL REFERENCES unit (code),
  -- M2026-09, or FY2026-Q1 where a return covers a quarter.
  period_code text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL CHECK (period_to > period_from),
  UNIQUE (unit_code, period_code),
  UNIQUE (id, unit_code)
);
CREATE INDEX unit_return_period ON unit_return (period_from, unit_code);

-- What a unit stated of one figure, or said of it or of a check, from one moment to another.
CREATE TABLE return_entry (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  -- A figure's code, a check's as CHECK_DRAFTS_LEFT_OUT, or COMMENT.
  about text NOT NULL CHECK (length(about) BETWEEN 1 AND 60),
  -- Which part of it, as a capability's code or FORCES/ANNUAL; empty for the whole.
  key text NOT NULL CHECK (length(key) <= 120),
  version integer NOT NULL CHECK (version >= 1),
  quantity numeric(16, 3) CHECK (quantity >= 0),
  code text CHECK (length(code) BETWEEN 1 AND 60),
  day date,
  -- Stated as nil, which is not the same as nothing stated.
  is_nil boolean NOT NULL DEFAULT false,
  note text CHECK (length(note) BETWEEN 1 AND 1000),
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (return_id, unit_code) REFERENCES unit_return (id, unit_code),
  UNIQUE (return_id, about, key, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (num_nonnulls(quantity, code, day) <= 1),
  CHECK (NOT is_nil OR num_nonnulls(quantity, code, day) = 0)
);
CREATE UNIQUE INDEX return_entry_current ON return_entry (return_id, about, key) WHERE superseded_at = 'infinity';

-- Figures as a unit head approved them. Submission and acceptance freeze exactly these.
CREATE TABLE return_snapshot (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  definition_version integer NOT NULL REFERENCES return_definition (version),
  -- The moment as at which the figures were computed. Nothing that commits later than 30 seconds after its moment is let in, so a
  -- figure as at a minute ago does not change any more.
  figures_as_at timestamptz(6) NOT NULL,
  -- [{about, key, quantity, code, day, isNil, note}], in the order of about and key.
  figures jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'array'),
  -- The version of the definition of each figure, by its code.
  figure_versions jsonb NOT NULL CHECK (jsonb_typeof(figure_versions) = 'object'),
  -- SHA-256 of the rows behind each figure, by its code.
  row_hashes jsonb NOT NULL CHECK (jsonb_typeof(row_hashes) = 'object'),
  -- The settings that stood, by their code.
  settings jsonb NOT NULL CHECK (jsonb_typeof(settings) = 'object'),
  -- What the checks said, with the unit's words: [{code, level, figure, key, message, wordAbout, wordKey, word}].
  checks jsonb NOT NULL CHECK (jsonb_typeof(checks) = 'array'),
  is_nil boolean NOT NULL,
  -- SHA-256 of all of it as canonical JSON.
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  approved_by text NOT NULL REFERENCES person (code),
  approved_at timestamptz(6) NOT NULL,
  FOREIGN KEY (return_id, unit_code) REFERENCES unit_return (id, unit_code),
  UNIQUE (id, return_id),
  UNIQUE (id, return_id, unit_code),
  CHECK (figures_as_at <= approved_at - interval '60 seconds')
);
CREATE INDEX return_snapshot_return ON return_snapshot (return_id);

-- Everything that was done to a return, in order: its state is that of the last.
CREATE TABLE return_event (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  action text NOT NULL CHECK (action IN ('START', 'APPROVE', 'TAKE_BACK', 'SUBMIT', 'FALL_BACK', 'QUERY', 'ANSWER', 'CHANGE', 'ACCEPT', 'REOPEN',
                                         'EXTEND', 'CHASE', 'ASK_TO_REOPEN')),
  from_state text NOT NULL CHECK (from_state IN ('NOT_STARTED', 'DRAFT', 'READY', 'SUBMITTED', 'QUERIED', 'ACCEPTED', 'REOPENED')),
  to_state text NOT NULL CHECK (to_state IN ('NOT_STARTED', 'DRAFT', 'READY', 'SUBMITTED', 'QUERIED', 'ACCEPTED', 'REOPENED')),
  -- The reason or message.
  words text CHECK (length(words) BETWEEN 1 AND 1000),
  snapshot_id uuid,
  -- The last day on which it is not late, after an extension.
  extended_to date,
  acted_by text NOT NULL REFERENCES person (code),
  acted_at timestamptz(6) NOT NULL,
  FOREIGN KEY (return_id, unit_code) REFERENCES unit_return (id, unit_code),
  FOREIGN KEY (snapshot_id, return_id) REFERENCES return_snapshot (id, return_id),
  UNIQUE (return_id, number),
  CHECK ((action IN ('APPROVE', 'SUBMIT', 'FALL_BACK', 'ACCEPT')) = (snapshot_id IS NOT NULL)),
  CHECK ((action = 'EXTEND') = (extended_to IS NOT NULL)),
  -- Who may take which step stands in server/returns/returnTransitions.ts; where each leads, here too.
  CHECK (CASE action
    WHEN 'START' THEN from_state IN ('NOT_STARTED', 'REOPENED') AND to_state = 'DRAFT'
    WHEN 'APPROVE' THEN from_state = 'DRAFT' AND to_state = 'READY'
    WHEN 'TAKE_BACK' THEN from_state = 'READY' AND to_state = 'DRAFT'
    WHEN 'SUBMIT' THEN from_state = 'READY' AND to_state = 'SUBMITTED'
    WHEN 'FALL_BACK' THEN from_state = 'READY' AND to_state = 'DRAFT'
    WHEN 'QUERY' THEN from_state IN ('SUBMITTED', 'QUERIED') AND to_state = 'QUERIED'
    WHEN 'ANSWER' THEN from_state = 'QUERIED' AND to_state IN ('QUERIED', 'SUBMITTED')
    WHEN 'CHANGE' THEN from_state = 'QUERIED' AND to_state = 'DRAFT'
    WHEN 'ACCEPT' THEN from_state = 'SUBMITTED' AND to_state = 'ACCEPTED'
    WHEN 'REOPEN' THEN from_state = 'ACCEPTED' AND to_state = 'REOPENED'
    ELSE from_state = to_state END),
  CHECK (action NOT IN ('TAKE_BACK', 'CHANGE', 'REOPEN', 'EXTEND', 'CHASE', 'ASK_TO_REOPEN') OR words IS NOT NULL)
);
CREATE INDEX return_event_acted ON return_event (acted_at);

-- What the centre asks about one figure.
CREATE TABLE return_query (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  about text NOT NULL,
  key text NOT NULL,
  opened_by text NOT NULL REFERENCES person (code),
  opened_at timestamptz(6) NOT NULL,
  FOREIGN KEY (return_id, unit_code) REFERENCES unit_return (id, unit_code),
  UNIQUE (id, return_id, unit_code)
);
CREATE INDEX return_query_return ON return_query (return_id);
-- One message of the thread of a query. The query is open while the last one is the centre's.
CREATE TABLE return_message (
  id uuid PRIMARY KEY,
  query_id uuid NOT NULL,
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  side text NOT NULL CHECK (side IN ('CENTRE', 'UNIT')),
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
  said_by text NOT NULL REFERENCES person (code),
  said_at timestamptz(6) NOT NULL,
  FOREIGN KEY (query_id, return_id, unit_code) REFERENCES return_query (id, return_id, unit_code)
);
CREATE INDEX return_message_query ON return_message (query_id, said_at);

-- ------------------------------------------------------------------ editions

CREATE TABLE edition (
  number integer PRIMARY KEY CHECK (number >= 1),
  id uuid NOT NULL UNIQUE,
  period_code text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL CHECK (period_to > period_from),
  -- Returns that were expected and are not in it: [{unit, period, why}], why being NOT_DUE, NOT_RECEIVED or NOT_ACCEPTED.
  missing jsonb NOT NULL CHECK (jsonb_typeof(missing) = 'array'),
  -- How its files are written; another form is another number.
  format integer NOT NULL CHECK (format >= 1),
  -- Whether its records were invented for demonstration.
  is_invented boolean NOT NULL,
  json_sha256 text NOT NULL CHECK (json_sha256 ~ '^[0-9a-f]{64}$'),
  csv_sha256 text NOT NULL CHECK (csv_sha256 ~ '^[0-9a-f]{64}$'),
  -- Why it is published again; none for the first of a period.
  note text CHECK (length(note) BETWEEN 1 AND 1000),
  published_by text NOT NULL REFERENCES person (code),
  published_at timestamptz(6) NOT NULL
);
CREATE TABLE edition_return (
  edition_number integer NOT NULL REFERENCES edition (number),
  return_id uuid NOT NULL,
  unit_code text NOT NULL,
  period_code text NOT NULL,
  snapshot_id uuid NOT NULL,
  PRIMARY KEY (edition_number, unit_code, period_code),
  FOREIGN KEY (snapshot_id, return_id, unit_code) REFERENCES return_snapshot (id, return_id, unit_code)
);
CREATE INDEX edition_return_period ON edition_return (period_code, unit_code);

-- ------------------------------------------------------------------ the next step follows the last; preparer, unit head and accepter are three people

CREATE FUNCTION state_of_return(a_return uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT to_state FROM return_event WHERE return_id = a_return ORDER BY number DESC LIMIT 1), 'NOT_STARTED')
$$;

CREATE FUNCTION follow_last_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE last_number integer;
BEGIN
  -- Whoever moves the return on or states a figure of it at the same moment waits.
  PERFORM pg_advisory_xact_lock(hashtextextended('unit_return ' || NEW.return_id, 0));
  SELECT coalesce(max(number), 0) INTO last_number FROM return_event WHERE return_id = NEW.return_id;
  IF NEW.number <> last_number + 1 OR NEW.from_state <> state_of_return(NEW.return_id) THEN
    RAISE EXCEPTION 'somebody moved this return on meanwhile' USING ERRCODE = 'LV011';
  END IF;
  IF NEW.action IN ('SUBMIT', 'FALL_BACK', 'ACCEPT') AND NEW.snapshot_id IS DISTINCT FROM
     (SELECT snapshot_id FROM return_event WHERE return_id = NEW.return_id AND action = 'APPROVE' ORDER BY number DESC LIMIT 1) THEN
    RAISE EXCEPTION 'only the figures approved last are sent and accepted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.action = 'APPROVE' AND EXISTS (SELECT FROM return_entry e WHERE e.return_id = NEW.return_id AND e.recorded_by = NEW.acted_by) THEN
    RAISE EXCEPTION 'who prepared a return does not approve it' USING ERRCODE = 'LV010';
  END IF;
  IF NEW.action = 'ACCEPT' AND (
    EXISTS (SELECT FROM return_entry e WHERE e.return_id = NEW.return_id AND e.recorded_by = NEW.acted_by)
    OR EXISTS (SELECT FROM return_event e WHERE e.return_id = NEW.return_id AND e.action IN ('APPROVE', 'SUBMIT') AND e.acted_by = NEW.acted_by)) THEN
    RAISE EXCEPTION 'who prepared, approved or sent a return does not accept it' USING ERRCODE = 'LV010';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follow_last_step BEFORE INSERT ON return_event FOR EACH ROW EXECUTE FUNCTION follow_last_step();

-- An edition holds what was accepted.
CREATE FUNCTION refuse_unaccepted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM return_event e WHERE e.return_id = NEW.return_id AND e.action = 'ACCEPT' AND e.snapshot_id = NEW.snapshot_id) THEN
    RAISE EXCEPTION 'only accepted returns are published' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_unaccepted BEFORE INSERT ON edition_return FOR EACH ROW EXECUTE FUNCTION refuse_unaccepted();

-- Figures are stated only while a return is being prepared.
CREATE FUNCTION refuse_entry_of_sent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT DISTINCT return_id FROM fresh ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('unit_return ' || one, 0));
    -- Set-up and seeds act for nobody and tell a whole life at once.
    IF coalesce(current_setting('app.person', true), '') <> '' AND state_of_return(one) <> 'DRAFT' THEN
      RAISE EXCEPTION 'a return is changed only while it is a draft' USING ERRCODE = 'LV011';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_entry_of_sent AFTER INSERT ON return_entry REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_entry_of_sent();

-- ------------------------------------------------------------------ what is asked does not change under returns that were begun

-- The day after the last period of which anybody touched a return, for administrators: from then on what is asked may change.
CREATE FUNCTION returns_begun_until() RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT max(period_to) FROM unit_return WHERE (SELECT is_administrator())
$$;

CREATE FUNCTION refuse_definition_of_begun() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Whoever begins a return at the same moment waits, and is then held to the new definition.
  PERFORM pg_advisory_xact_lock(hashtextextended('return_definition', 0));
  IF EXISTS (SELECT FROM unit_return WHERE period_to > NEW.valid_from) OR EXISTS (SELECT FROM return_definition WHERE valid_from > NEW.valid_from) THEN
    RAISE EXCEPTION 'returns of that period were begun under another definition' USING ERRCODE = 'LV012';
  END IF;
  IF NEW.begins_reporting AND EXISTS (SELECT FROM unit_return) THEN
    RAISE EXCEPTION 'reporting has begun' USING ERRCODE = 'LV012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_definition_of_begun BEFORE INSERT ON return_definition FOR EACH ROW EXECUTE FUNCTION refuse_definition_of_begun();

CREATE FUNCTION cover_period_of_definition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE a_return_covers integer;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('return_definition', 0));
  SELECT months INTO a_return_covers FROM return_definition WHERE valid_from <= NEW.period_from ORDER BY version DESC LIMIT 1;
  IF (NEW.period_from + make_interval(months => a_return_covers))::date IS DISTINCT FROM NEW.period_to THEN
    RAISE EXCEPTION 'no return covers that period' USING ERRCODE = 'LV012';
  END IF;
  IF NEW.period_from < (SELECT max(valid_from) FROM return_definition WHERE begins_reporting) THEN
    RAISE EXCEPTION 'reporting begins after that period' USING ERRCODE = 'LV012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER cover_period_of_definition BEFORE INSERT ON unit_return FOR EACH ROW EXECUTE FUNCTION cover_period_of_definition();

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  CREATE TRIGGER close_once BEFORE UPDATE ON return_entry FOR EACH ROW EXECUTE FUNCTION close_once();
  CREATE TRIGGER refuse_removal BEFORE DELETE ON return_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
  FOREACH name IN ARRAY ARRAY['return_definition', 'return_definition_figure', 'unit_return', 'return_snapshot', 'return_event', 'return_query',
                              'return_message', 'edition', 'edition_return'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['return_definition', 'return_entry', 'return_snapshot', 'return_event', 'return_query', 'return_message', 'edition',
                              'edition_return'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    -- The returns of an edition come with it, and are signed with it.
    CONTINUE WHEN name = 'edition_return';
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT ON bank_holiday, capability TO longview_app;
GRANT SELECT, INSERT ON return_definition, return_definition_figure, unit_return, return_entry, return_snapshot, return_event, return_query, return_message,
  edition, edition_return TO longview_app;
GRANT UPDATE (superseded_at) ON return_entry TO longview_app;
REVOKE EXECUTE ON FUNCTION state_of_return(uuid) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION returns_begun_until() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION returns_begun_until() TO longview_app;

-- The centre sees every unit's returns, their figures and threads; never the records behind them.
CREATE FUNCTION tracks_returns() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT viewer_role() IN ('NOCC_ANALYST', 'NOCC_ACCEPTER') IS TRUE $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['return_definition', 'return_definition_figure', 'unit_return', 'return_entry', 'return_snapshot', 'return_event', 'return_query',
                              'return_message', 'edition', 'edition_return'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['unit_return', 'return_entry', 'return_snapshot', 'return_event', 'return_query', 'return_message'] LOOP
    EXECUTE format('CREATE POLICY unit_or_centre_reads ON %I FOR SELECT USING (unit_code = (SELECT viewer_unit()) OR (SELECT tracks_returns()))', name);
  END LOOP;
  -- An edition is for everybody who sees figures of units.
  FOREACH name IN ARRAY ARRAY['edition', 'edition_return'] LOOP
    EXECUTE format('CREATE POLICY published ON %I FOR SELECT USING ((SELECT current_setting(''app.sees_aggregates'', true)) = ''on'')', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['return_definition', 'return_definition_figure'] LOOP
    EXECUTE format('CREATE POLICY signed_in_reads ON %I FOR SELECT USING ((SELECT viewer_person()) IS NOT NULL)', name);
  END LOOP;
END $$;
CREATE POLICY administrator_adds ON return_definition FOR INSERT WITH CHECK ((SELECT is_administrator()) AND recorded_by = (SELECT viewer_person()));
CREATE POLICY administrator_adds ON return_definition_figure FOR INSERT WITH CHECK ((SELECT is_administrator()));
CREATE POLICY unit_or_centre_adds ON unit_return FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()) OR (SELECT tracks_returns()));
CREATE POLICY own_unit_adds ON return_entry FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()));
CREATE POLICY own_unit_closes ON return_entry FOR UPDATE USING (unit_code = (SELECT recording_unit())) WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY unit_head_adds ON return_snapshot FOR INSERT
  WITH CHECK (unit_code = (SELECT viewer_unit()) AND (SELECT viewer_role()) = 'UNIT_HEAD' AND approved_by = (SELECT viewer_person()));
CREATE POLICY unit_or_centre_adds ON return_event FOR INSERT WITH CHECK (
  acted_by = (SELECT viewer_person()) AND CASE
    WHEN action = 'APPROVE' THEN unit_code = (SELECT viewer_unit()) AND (SELECT viewer_role()) = 'UNIT_HEAD'
    WHEN action IN ('ACCEPT', 'REOPEN') THEN (SELECT viewer_role()) = 'NOCC_ACCEPTER'
    WHEN action IN ('QUERY', 'EXTEND', 'CHASE') THEN (SELECT tracks_returns())
    ELSE unit_code = (SELECT recording_unit()) END);
CREATE POLICY centre_adds ON return_query FOR INSERT WITH CHECK ((SELECT tracks_returns()) AND opened_by = (SELECT viewer_person()));
CREATE POLICY unit_or_centre_adds ON return_message FOR INSERT WITH CHECK (
  said_by = (SELECT viewer_person()) AND CASE WHEN side = 'CENTRE' THEN (SELECT tracks_returns()) ELSE unit_code = (SELECT recording_unit()) END);
CREATE POLICY accepter_publishes ON edition FOR INSERT WITH CHECK ((SELECT viewer_role()) = 'NOCC_ACCEPTER' AND published_by = (SELECT viewer_person()));
CREATE POLICY accepter_publishes ON edition_return FOR INSERT WITH CHECK ((SELECT viewer_role()) = 'NOCC_ACCEPTER');
