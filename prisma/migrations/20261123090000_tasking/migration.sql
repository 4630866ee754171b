-- Tasking meetings with what they decide, and requests of forces for a unit's help (the Gateway).

-- ------------------------------------------------------------------ settings of the list of groups

ALTER TABLE setting_version DROP CONSTRAINT setting_version_code_check;
ALTER TABLE setting_version ADD CONSTRAINT setting_version_code_check CHECK (code IN (
  'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS', 'RELIEF_MONTHS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT',
  'REACTIVATION_FROM_GRADE', 'REACTIVATION_WITHIN_DAYS', 'FEWEST_TO_SAY', 'REVIEW_DAYS_ACTIVE', 'REVIEW_DAYS_MONITORED',
  'TASKING_GROUPS_EACH_RULE', 'TASKING_NEGATIVE_DAYS', 'TASKING_NOTHING_DONE_DAYS'));

INSERT INTO setting_version (id, code, version, value, reason, recorded_at)
  SELECT gen_random_uuid(), code, 1, value, 'Longview’s own default: no published rule says', '1990-01-01T00:00:00Z'
  FROM (VALUES ('TASKING_GROUPS_EACH_RULE', '10'), ('TASKING_NEGATIVE_DAYS', '182'), ('TASKING_NOTHING_DONE_DAYS', '182')) AS own (code, value);

-- ------------------------------------------------------------------ tasking meetings

CREATE TABLE tasking_meeting (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL REFERENCES unit (code),
  UNIQUE (id, unit_code)
);
CREATE TABLE tasking_meeting_version (
  id uuid PRIMARY KEY,
  tasking_meeting_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  unit_code text NOT NULL,
  meets_on date NOT NULL,
  -- How often the unit meets from this meeting on.
  cycle text NOT NULL CHECK (cycle IN ('MONTHLY', 'SIX_WEEKLY', 'TWELVE_WEEKLY')),
  state text NOT NULL CHECK (state IN ('PLANNED', 'HELD')),
  -- The moment as at which the list of groups stands for this meeting; none while it is planned. The list is not copied: as at a
  -- moment it comes out the same again.
  listed_at timestamptz(6),
  notes text CHECK (length(notes) BETWEEN 1 AND 2000),
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (tasking_meeting_id, unit_code) REFERENCES tasking_meeting (id, unit_code),
  UNIQUE (tasking_meeting_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL),
  CHECK ((state = 'HELD') = (listed_at IS NOT NULL)),
  -- Nothing that is recorded later than 30 seconds after its moment is let in, so a list of a minute ago does not change any more.
  CHECK (listed_at <= recorded_at - interval '60 seconds'),
  CHECK (state = 'PLANNED' OR meets_on <= (recorded_at AT TIME ZONE 'Europe/London')::date)
);
CREATE UNIQUE INDEX tasking_meeting_version_current ON tasking_meeting_version (tasking_meeting_id) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX tasking_meeting_version_day ON tasking_meeting_version (unit_code, meets_on) WHERE superseded_at = 'infinity' AND NOT is_withdrawn;

-- ------------------------------------------------------------------ requests of forces for the unit's help

CREATE TABLE gateway_request (
  id uuid PRIMARY KEY,
  -- The unit that is asked, which recorded it.
  unit_code text NOT NULL REFERENCES unit (code),
  UNIQUE (id, unit_code)
);
CREATE TABLE gateway_request_version (
  id uuid PRIMARY KEY,
  gateway_request_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  unit_code text NOT NULL,
  force_code text NOT NULL REFERENCES force (code),
  -- The force's own reference.
  force_reference text CHECK (length(force_reference) BETWEEN 1 AND 40),
  received_on date NOT NULL,
  wanted_by date,
  ocg_id uuid REFERENCES ocg (id),
  threat_code text REFERENCES threat (code),
  help_asked text NOT NULL CHECK (length(help_asked) BETWEEN 1 AND 1000),
  state text NOT NULL CHECK (state IN ('WAITING', 'DEFERRED', 'ACCEPTED', 'DECLINED')),
  decided_on date CHECK (decided_on >= received_on),
  -- The meeting that decided; none where it was decided between meetings.
  tasking_meeting_id uuid,
  -- What was decided and why.
  decision text CHECK (length(decision) BETWEEN 1 AND 1000),
  -- The post that leads the help, and by when; never a name.
  owner text CHECK (length(owner) BETWEEN 1 AND 80),
  due_on date,
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (gateway_request_id, unit_code) REFERENCES gateway_request (id, unit_code),
  FOREIGN KEY (tasking_meeting_id, unit_code) REFERENCES tasking_meeting (id, unit_code),
  UNIQUE (gateway_request_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL),
  CHECK (received_on <= (recorded_at AT TIME ZONE 'Europe/London')::date),
  CHECK (decided_on <= (recorded_at AT TIME ZONE 'Europe/London')::date),
  CHECK ((state = 'WAITING') = (decided_on IS NULL) AND (state = 'WAITING') = (decision IS NULL)),
  CHECK (state <> 'WAITING' OR tasking_meeting_id IS NULL),
  -- Help that was granted has somebody who leads it and a day by which it begins; help that was not has neither.
  CHECK ((state = 'ACCEPTED') = (owner IS NOT NULL) AND (owner IS NULL) = (due_on IS NULL))
);
CREATE UNIQUE INDEX gateway_request_version_current ON gateway_request_version (gateway_request_id) WHERE superseded_at = 'infinity';
CREATE INDEX gateway_request_version_unit ON gateway_request_version (unit_code, received_on);
CREATE INDEX gateway_request_version_meeting ON gateway_request_version (tasking_meeting_id);
CREATE INDEX gateway_request_version_ocg ON gateway_request_version (ocg_id);

-- ------------------------------------------------------------------ what a meeting decides

CREATE TABLE tasking_decision (
  id uuid PRIMARY KEY,
  tasking_meeting_id uuid NOT NULL,
  unit_code text NOT NULL,
  FOREIGN KEY (tasking_meeting_id, unit_code) REFERENCES tasking_meeting (id, unit_code),
  UNIQUE (id, tasking_meeting_id, unit_code)
);
CREATE TABLE tasking_decision_version (
  id uuid PRIMARY KEY,
  tasking_decision_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  tasking_meeting_id uuid NOT NULL,
  unit_code text NOT NULL,
  -- The group it is about; none where it is about a request, or about neither.
  ocg_id uuid REFERENCES ocg (id),
  gateway_request_id uuid,
  decision text NOT NULL CHECK (length(decision) BETWEEN 1 AND 500),
  -- The post that does it, by role and unit or force; none where there is nothing to do. Never a name.
  owner text CHECK (length(owner) BETWEEN 1 AND 80),
  due_on date,
  -- NOTED where there is nothing to do; else OPEN, DONE or DROPPED.
  state text NOT NULL CHECK (state IN ('NOTED', 'OPEN', 'DONE', 'DROPPED')),
  closed_on date,
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (tasking_decision_id, tasking_meeting_id, unit_code) REFERENCES tasking_decision (id, tasking_meeting_id, unit_code),
  FOREIGN KEY (gateway_request_id, unit_code) REFERENCES gateway_request (id, unit_code),
  UNIQUE (tasking_decision_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL),
  CHECK (ocg_id IS NULL OR gateway_request_id IS NULL),
  CHECK ((state = 'NOTED') = (owner IS NULL) AND (owner IS NULL) = (due_on IS NULL)),
  CHECK ((state IN ('DONE', 'DROPPED')) = (closed_on IS NOT NULL)),
  CHECK (closed_on <= (recorded_at AT TIME ZONE 'Europe/London')::date)
);
CREATE UNIQUE INDEX tasking_decision_version_current ON tasking_decision_version (tasking_decision_id) WHERE superseded_at = 'infinity';
CREATE INDEX tasking_decision_version_meeting ON tasking_decision_version (tasking_meeting_id);
CREATE INDEX tasking_decision_version_ocg ON tasking_decision_version (ocg_id);
CREATE INDEX tasking_decision_version_unit ON tasking_decision_version (unit_code, due_on);

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tasking_meeting_version', 'gateway_request_version', 'tasking_decision_version'] LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', name);
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['tasking_meeting', 'gateway_request', 'tasking_decision'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT, INSERT ON tasking_meeting, tasking_meeting_version, gateway_request, gateway_request_version, tasking_decision, tasking_decision_version
  TO longview_app;
GRANT UPDATE (superseded_at) ON tasking_meeting_version, gateway_request_version, tasking_decision_version TO longview_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tasking_meeting', 'tasking_meeting_version', 'gateway_request', 'gateway_request_version', 'tasking_decision',
                              'tasking_decision_version'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    -- A meeting, what it decided and what it was asked are the unit's own, also where a group has been handed over since.
    EXECUTE format('CREATE POLICY own_unit_reads ON %I FOR SELECT USING (unit_code = (SELECT viewer_unit()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['tasking_meeting', 'gateway_request', 'tasking_decision'] LOOP
    EXECUTE format('CREATE POLICY own_unit_adds ON %I FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['tasking_meeting_version', 'gateway_request_version', 'tasking_decision_version'] LOOP
    EXECUTE format('CREATE POLICY own_unit_closes ON %I FOR UPDATE USING (unit_code = (SELECT recording_unit())) '
                   'WITH CHECK (unit_code = (SELECT recording_unit()))', name);
  END LOOP;
END $$;
CREATE POLICY own_unit_adds ON tasking_meeting_version FOR INSERT
  WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()));
-- A group that is named must be the unit's when it is first named; a later version may keep one that was handed over since.
CREATE FUNCTION may_name_ocg(a_table regclass, record_id uuid, a_version integer, ocg uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE named boolean;
BEGIN
  IF ocg IS NULL OR holder_of(ocg) = recording_unit() THEN RETURN true; END IF;
  IF a_table = 'tasking_decision_version'::regclass THEN
    SELECT v.ocg_id = ocg INTO named FROM tasking_decision_version v WHERE v.tasking_decision_id = record_id AND v.version = a_version - 1;
  ELSE
    SELECT v.ocg_id = ocg INTO named FROM gateway_request_version v WHERE v.gateway_request_id = record_id AND v.version = a_version - 1;
  END IF;
  RETURN coalesce(named, false);
END $$;
REVOKE EXECUTE ON FUNCTION may_name_ocg(regclass, uuid, integer, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_name_ocg(regclass, uuid, integer, uuid) TO longview_app;
CREATE POLICY own_unit_adds ON gateway_request_version FOR INSERT
  WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person())
              AND may_name_ocg('gateway_request_version'::regclass, gateway_request_id, version, ocg_id));
CREATE POLICY own_unit_adds ON tasking_decision_version FOR INSERT
  WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person())
              AND may_name_ocg('tasking_decision_version'::regclass, tasking_decision_id, version, ocg_id));
