-- Who people are, what they were granted, their sessions, and the trail of what was done.

-- ------------------------------------------------------------------ the role in which people are let in
-- Sign-in and sessions come before anybody is known. They run in a role of their own, which sees no record.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'longview_door') THEN
    CREATE ROLE longview_door NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT longview_door TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN NULL; -- then somebody who may must have granted it before
END $$;
GRANT USAGE ON SCHEMA public TO longview_door;

-- ------------------------------------------------------------------ people

-- How a person is shown: by role and unit, never a name.
CREATE TABLE person_version (
  id uuid PRIMARY KEY,
  person_code text NOT NULL REFERENCES person (code),
  version integer NOT NULL CHECK (version >= 1),
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
  reason text,
  recorded_by text REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  CHECK (superseded_at >= recorded_at)
);
CREATE UNIQUE INDEX person_version_person_code_version_key ON person_version (person_code, version);
CREATE UNIQUE INDEX person_version_current ON person_version (person_code) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX person_version_label ON person_version (lower(label)) WHERE superseded_at = 'infinity';

-- Who a person is to the issuer that vouches for them. Demonstration people have none.
CREATE TABLE identity (
  issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  person_code text NOT NULL UNIQUE REFERENCES person (code),
  recorded_by text REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- A person is refused while a row of theirs is not closed.
CREATE TABLE person_disabling (
  id uuid PRIMARY KEY,
  person_code text NOT NULL REFERENCES person (code),
  reason text NOT NULL,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  CHECK (superseded_at >= recorded_at),
  CHECK (recorded_by <> person_code)
);
CREATE UNIQUE INDEX person_disabling_current ON person_disabling (person_code) WHERE superseded_at = 'infinity';

-- Why somebody was let in again, or signed out everywhere: acts that leave no other row to hold the reason.
CREATE TABLE person_act (
  id uuid PRIMARY KEY,
  person_code text NOT NULL REFERENCES person (code),
  act text NOT NULL CHECK (act IN ('ENABLED', 'SESSIONS_ENDED')),
  reason text NOT NULL,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  CHECK (recorded_by <> person_code)
);

-- ------------------------------------------------------------------ grants: given by one administrator, decided by another

CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  person_code text NOT NULL REFERENCES person (code),
  role text NOT NULL CHECK (role IN ('RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR', 'BOARD_MEMBER', 'NOCC_ANALYST',
                                     'NOCC_ACCEPTER', 'CRITERIA_OWNER', 'AUDITOR', 'ADMINISTRATOR')),
  unit_code text REFERENCES unit (code),
  valid_from date NOT NULL,
  valid_to date,
  basis text NOT NULL CHECK (basis IN ('ADMINISTRATORS', 'CONFIGURATION', 'DEMONSTRATION')),
  reason text NOT NULL,
  given_by text REFERENCES person (code),
  given_at timestamptz(6) NOT NULL,
  CHECK ((unit_code IS NOT NULL) = (role IN ('RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR'))),
  CHECK (valid_to > valid_from),
  CHECK ((given_by IS NOT NULL) = (basis = 'ADMINISTRATORS')),
  CHECK (given_by <> person_code)
);
CREATE INDEX role_grant_person ON role_grant (person_code);

CREATE TABLE role_grant_decision (
  grant_id uuid PRIMARY KEY REFERENCES role_grant (id),
  decision text NOT NULL CHECK (decision IN ('CONFIRMED', 'REFUSED')),
  reason text,
  decided_by text NOT NULL REFERENCES person (code),
  decided_at timestamptz(6) NOT NULL,
  CHECK (decision = 'CONFIRMED' OR reason IS NOT NULL)
);

CREATE TABLE role_grant_end (
  grant_id uuid PRIMARY KEY REFERENCES role_grant (id),
  reason text NOT NULL,
  ended_by text NOT NULL REFERENCES person (code),
  ended_at timestamptz(6) NOT NULL
);

-- Grants that are confirmed (or need not be) and not ended; the days from which and until which they hold stand beside.
CREATE VIEW role_grant_in_force WITH (security_invoker = true) AS
  SELECT g.id, g.person_code, g.role, g.unit_code, g.valid_from, g.valid_to, g.basis
  FROM role_grant g
  WHERE (g.basis <> 'ADMINISTRATORS' OR EXISTS (SELECT FROM role_grant_decision d WHERE d.grant_id = g.id AND d.decision = 'CONFIRMED'))
    AND NOT EXISTS (SELECT FROM role_grant_end e WHERE e.grant_id = g.id);

-- Two administrators, neither of them the person: one gives, another decides.
CREATE FUNCTION refuse_own_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM role_grant g WHERE g.id = NEW.grant_id
             AND (g.basis <> 'ADMINISTRATORS' OR NEW.decided_by IN (g.given_by, g.person_code) OR NEW.decided_at < g.given_at)) THEN
    RAISE EXCEPTION 'a grant is decided by another administrator than the one who gave it, and never by the person themselves'
      USING ERRCODE = 'LV002';
  END IF;
  -- An end holds the key of the grant's row until it is kept: whoever decides at the same moment waits for it.
  PERFORM FROM role_grant WHERE id = NEW.grant_id FOR UPDATE;
  IF EXISTS (SELECT FROM role_grant_end e WHERE e.grant_id = NEW.grant_id) THEN
    RAISE EXCEPTION 'a grant that was ended is decided no more' USING ERRCODE = 'LV008';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_own_decision BEFORE INSERT ON role_grant_decision FOR EACH ROW EXECUTE FUNCTION refuse_own_decision();

-- A person has one role at a time; an administrator is never an auditor, nor was or will be.
CREATE FUNCTION refuse_second_role() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE fresh role_grant;
BEGIN
  IF TG_TABLE_NAME = 'role_grant_decision' THEN
    IF NEW.decision <> 'CONFIRMED' THEN RETURN NULL; END IF;
    SELECT * INTO fresh FROM role_grant WHERE id = NEW.grant_id;
  ELSE
    IF NEW.basis = 'ADMINISTRATORS' THEN RETURN NULL; END IF;
    fresh := NEW;
  END IF;
  -- Two grants of one person wait for each other, or each would miss the other.
  PERFORM pg_advisory_xact_lock(hashtextextended('role_grant ' || fresh.person_code, 0));
  IF EXISTS (SELECT FROM role_grant_in_force f WHERE f.person_code = fresh.person_code AND f.id <> fresh.id
             AND daterange(f.valid_from, f.valid_to) && daterange(fresh.valid_from, fresh.valid_to)) THEN
    RAISE EXCEPTION 'a person has one role at a time: end the grant that stands first' USING ERRCODE = 'LV003';
  END IF;
  IF fresh.role IN ('ADMINISTRATOR', 'AUDITOR') AND EXISTS (
    SELECT FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id
    WHERE g.person_code = fresh.person_code AND g.role IN ('ADMINISTRATOR', 'AUDITOR') AND g.role <> fresh.role
      AND (g.basis <> 'ADMINISTRATORS' OR d.decision = 'CONFIRMED')) THEN
    RAISE EXCEPTION 'administrator and auditor are never one person' USING ERRCODE = 'LV004';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_second_role AFTER INSERT ON role_grant_decision FOR EACH ROW EXECUTE FUNCTION refuse_second_role();
CREATE TRIGGER refuse_second_role AFTER INSERT ON role_grant FOR EACH ROW EXECUTE FUNCTION refuse_second_role();

-- Whoever would leave fewer than two administrators is refused: nobody could be given a role any more. Invented ones
-- count only while there is no other: where people sign in, nobody can be one of them.
CREATE FUNCTION keep_two_administrators() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE day date;
DECLARE taken_basis text;
DECLARE others integer;
DECLARE invented integer;
BEGIN
  -- One after the other, or each of two would count the one whom the other takes away.
  PERFORM pg_advisory_xact_lock(hashtextextended('administrators', 0));
  IF TG_TABLE_NAME = 'role_grant_end' THEN
    day := (NEW.ended_at AT TIME ZONE 'Europe/London')::date;
    SELECT g.basis INTO taken_basis
      FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id
      WHERE g.id = NEW.grant_id AND g.role = 'ADMINISTRATOR' AND daterange(g.valid_from, g.valid_to) @> day
        AND (g.basis <> 'ADMINISTRATORS' OR d.decision = 'CONFIRMED')
        AND NOT EXISTS (SELECT FROM person_disabling p WHERE p.person_code = g.person_code AND p.superseded_at = 'infinity');
  ELSE
    day := (NEW.recorded_at AT TIME ZONE 'Europe/London')::date;
    SELECT f.basis INTO taken_basis
      FROM role_grant_in_force f WHERE f.person_code = NEW.person_code AND f.role = 'ADMINISTRATOR' AND daterange(f.valid_from, f.valid_to) @> day;
  END IF;
  IF taken_basis IS NULL THEN RETURN NULL; END IF;
  SELECT count(DISTINCT f.person_code) FILTER (WHERE f.basis <> 'DEMONSTRATION'), count(DISTINCT f.person_code) FILTER (WHERE f.basis = 'DEMONSTRATION')
    INTO others, invented
    FROM role_grant_in_force f
    WHERE f.role = 'ADMINISTRATOR' AND daterange(f.valid_from, f.valid_to) @> day
      AND NOT EXISTS (SELECT FROM person_disabling p WHERE p.person_code = f.person_code AND p.superseded_at = 'infinity');
  IF (others = 0 AND invented < 2) OR (others = 1 AND taken_basis <> 'DEMONSTRATION') THEN
    RAISE EXCEPTION 'there are never fewer than two administrators' USING ERRCODE = 'LV007';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_two_administrators AFTER INSERT ON role_grant_end FOR EACH ROW EXECUTE FUNCTION keep_two_administrators();
CREATE TRIGGER keep_two_administrators AFTER INSERT ON person_disabling FOR EACH ROW EXECUTE FUNCTION keep_two_administrators();

-- Those who were people before grants were facts have what they had.
INSERT INTO person_version (id, person_code, version, label, recorded_at) SELECT gen_random_uuid(), code, 1, label, now() FROM person;
INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, basis, reason, given_at)
  SELECT gen_random_uuid(), code, role, unit_code, '2020-01-01', 'DEMONSTRATION', 'Demonstration person', now() FROM person;

-- How many drafts the viewer's unit has, and since when the oldest lies; never what they say. Those of people who are of
-- another unit by now wait unseen for their return, and do not count.
CREATE OR REPLACE FUNCTION drafts_of_unit() RETURNS TABLE (drafts integer, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer, min(d.started_at) FROM draft d
  WHERE d.unit_code = viewer_unit() AND EXISTS (
    SELECT FROM role_grant_in_force f
    WHERE f.person_code = d.person_code AND f.unit_code = d.unit_code
      AND daterange(f.valid_from, f.valid_to) @> (now() AT TIME ZONE 'Europe/London')::date)
$$;
ALTER TABLE person DROP COLUMN label, DROP COLUMN role, DROP COLUMN unit_code;

-- ------------------------------------------------------------------ recorder and decider of one disruption are never one person
-- The decider takes the disruption's row, whose key every new version and every originator's grading holds: neither can pass
-- the other unseen.

CREATE FUNCTION refuse_own_moderation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.kind = 'ORIGINATOR' THEN
    PERFORM FROM disruption WHERE id = NEW.disruption_id FOR KEY SHARE;
    IF EXISTS (SELECT FROM grading g WHERE g.disruption_id = NEW.disruption_id AND g.kind <> 'ORIGINATOR' AND g.recorded_by = NEW.recorded_by) THEN
      RAISE EXCEPTION 'recorder and decider of one disruption are never one person' USING ERRCODE = 'LV005';
    END IF;
    RETURN NEW;
  END IF;
  PERFORM FROM disruption WHERE id = NEW.disruption_id FOR UPDATE;
  IF EXISTS (SELECT FROM disruption_version v WHERE v.disruption_id = NEW.disruption_id AND v.recorded_by = NEW.recorded_by)
     OR EXISTS (SELECT FROM grading g WHERE g.disruption_id = NEW.disruption_id AND g.kind = 'ORIGINATOR' AND g.recorded_by = NEW.recorded_by) THEN
    RAISE EXCEPTION 'recorder and decider of one disruption are never one person' USING ERRCODE = 'LV005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_own_moderation BEFORE INSERT ON grading FOR EACH ROW EXECUTE FUNCTION refuse_own_moderation();

CREATE FUNCTION refuse_decider_recording() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM fresh f JOIN grading g ON g.disruption_id = f.disruption_id AND g.kind <> 'ORIGINATOR' AND g.recorded_by = f.recorded_by) THEN
    RAISE EXCEPTION 'recorder and decider of one disruption are never one person' USING ERRCODE = 'LV005';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_decider_recording AFTER INSERT ON disruption_version REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_decider_recording();

-- ------------------------------------------------------------------ sessions

-- Of the token that the browser holds only the hash is kept.
CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  person_code text NOT NULL REFERENCES person (code),
  -- What the browser calls itself, in a few words.
  device text CHECK (length(device) <= 80),
  opened_at timestamptz(6) NOT NULL,
  last_seen_at timestamptz(6) NOT NULL,
  ends_at timestamptz(6) NOT NULL,
  ended_at timestamptz(6),
  end_reason text CHECK (end_reason IN ('SIGNED_OUT', 'ENDED_BY_PERSON', 'ENDED_BY_ADMINISTRATOR', 'DISABLED', 'REPLACED')),
  CHECK (ends_at > opened_at AND last_seen_at >= opened_at),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX session_person ON session (person_code);

-- A sign-in on its way to an issuer and back. Gone when it is used, or swept away.
CREATE TABLE sign_in_attempt (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  issuer_code text NOT NULL,
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  to_address text NOT NULL CHECK (to_address LIKE '/%' AND length(to_address) <= 2000),
  begun_at timestamptz(6) NOT NULL
);

-- A session ends once and never lives again, nor does it change hands.
CREATE FUNCTION end_session_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.last_seen_at < OLD.last_seen_at
     OR (to_jsonb(NEW) - 'last_seen_at' - 'ended_at' - 'end_reason') IS DISTINCT FROM (to_jsonb(OLD) - 'last_seen_at' - 'ended_at' - 'end_reason') THEN
    RAISE EXCEPTION 'a session that ended stays ended, and nothing else of it may change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER end_session_once BEFORE UPDATE ON session FOR EACH ROW EXECUTE FUNCTION end_session_once();

-- ------------------------------------------------------------------ the trail
-- Rows are only ever added, in the transaction of what they tell of. They are not chained here, so that nobody waits for
-- anybody: a sealer will chain them by transaction_id, in the order of the commits, in a table of its own.

CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  -- When that transaction began. Its id alone does not name it: in a database that was put back, ids begin low again.
  written_at timestamptz(6) NOT NULL DEFAULT transaction_timestamp(),
  -- The request's moment.
  at timestamptz(6) NOT NULL,
  -- The first six are those of the Data Protection Act 2018, s.62.
  kind text NOT NULL CHECK (kind IN ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE',
                                     'REFUSAL', 'SIGN_IN', 'SIGN_OUT', 'GRANT')),
  operation text NOT NULL CHECK (length(operation) BETWEEN 1 AND 80),
  person_code text REFERENCES person (code),
  role text,
  unit_code text REFERENCES unit (code),
  session_id uuid REFERENCES session (id),
  record_kind text CHECK (length(record_kind) <= 40),
  record_ids uuid[] DEFAULT ARRAY[]::uuid[] CHECK (record_ids IS NOT NULL),
  -- The unit whose record it tells of: who may read that record's trail follows from it.
  record_unit_code text REFERENCES unit (code),
  -- Codes and counts; never a word of text, and nothing that was refused.
  detail jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(detail) = 'object')
);
CREATE INDEX audit_entry_transaction ON audit_entry (transaction_id, written_at);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- No change of the API's without its row in the trail: what a person does under app.person must be told of in the same
-- transaction. Set-up and seeds act for nobody and are not asked.
CREATE FUNCTION require_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF coalesce(current_setting('app.person', true), '') <> ''
     AND NOT EXISTS (SELECT FROM audit_entry WHERE transaction_id = pg_current_xact_id() AND written_at = transaction_timestamp()
                     AND kind NOT IN ('CONSULTATION', 'DISCLOSURE', 'REFUSAL')) THEN
    RAISE EXCEPTION 'a change of % has no entry in the trail', TG_TABLE_NAME USING ERRCODE = 'LV006';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ocg_version', 'ocg_lineage', 'disruption_version', 'disruption_link', 'grading', 'output_version', 'programme_version',
                              'draft', 'person_version', 'person_disabling', 'person_act', 'identity', 'role_grant', 'role_grant_decision', 'role_grant_end'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
  -- Of a session its end alone: that it was used is written all the time.
  CREATE CONSTRAINT TRIGGER require_audit_entry AFTER UPDATE OF ended_at ON session DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at) EXECUTE FUNCTION require_audit_entry();
  FOREACH name IN ARRAY ARRAY['person_version', 'person_disabling'] LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', name);
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['person_act', 'identity', 'role_grant', 'role_grant_decision', 'role_grant_end'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ who may read and add what

GRANT SELECT, INSERT ON person, person_disabling, person_act, identity, role_grant, role_grant_decision, role_grant_end TO longview_app;
-- Why somebody is shown differently, and who wrote it, is in no answer: nobody who asks reads it.
GRANT INSERT, SELECT (id, person_code, version, label, recorded_at, superseded_at) ON person_version TO longview_app, longview_door;
GRANT UPDATE (superseded_at) ON person_version, person_disabling TO longview_app;
GRANT SELECT ON role_grant_in_force TO longview_app, longview_door;
GRANT SELECT (id, person_code, device, opened_at, last_seen_at, ends_at, ended_at, end_reason), UPDATE (ended_at, end_reason) ON session TO longview_app;
GRANT SELECT, INSERT ON audit_entry TO longview_app;

GRANT SELECT, INSERT ON person, identity, session TO longview_door;
GRANT SELECT ON person_disabling, role_grant, role_grant_decision, role_grant_end, unit, unit_version TO longview_door;
GRANT UPDATE (last_seen_at, ended_at, end_reason) ON session TO longview_door;
GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO longview_door;
GRANT INSERT ON audit_entry TO longview_door;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person', 'person_version', 'person_disabling', 'person_act', 'identity', 'role_grant', 'role_grant_decision', 'role_grant_end',
                              'session', 'sign_in_attempt', 'audit_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['person', 'person_version', 'identity', 'session'] LOOP
    EXECUTE format('CREATE POLICY door ON %I TO longview_door USING (true) WITH CHECK (true)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['person_disabling', 'role_grant', 'role_grant_decision', 'role_grant_end'] LOOP
    EXECUTE format('CREATE POLICY door_reads ON %I FOR SELECT TO longview_door USING (true)', name);
  END LOOP;
END $$;
CREATE POLICY door ON sign_in_attempt TO longview_door USING (true) WITH CHECK (true);
CREATE POLICY door_adds ON audit_entry FOR INSERT TO longview_door
  WITH CHECK (kind IN ('SIGN_IN', 'SIGN_OUT', 'REFUSAL', 'COLLECTION') AND transaction_id = pg_current_xact_id() AND written_at = transaction_timestamp());

CREATE FUNCTION is_administrator() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT viewer_role() IS NOT DISTINCT FROM 'ADMINISTRATOR' $$;

-- How somebody is shown is on every record they made. It says role and unit, so all who are signed in may read it.
CREATE POLICY signed_in_reads ON person FOR SELECT TO longview_app USING ((SELECT viewer_person()) IS NOT NULL);
CREATE POLICY signed_in_reads ON person_version FOR SELECT TO longview_app USING ((SELECT viewer_person()) IS NOT NULL);
CREATE POLICY administrator_adds ON person FOR INSERT TO longview_app WITH CHECK ((SELECT is_administrator()));
CREATE POLICY administrator_closes ON person_version FOR UPDATE TO longview_app
  USING ((SELECT is_administrator()) AND person_code <> (SELECT viewer_person())) WITH CHECK ((SELECT is_administrator()));
CREATE POLICY administrator_reads ON person_act FOR SELECT TO longview_app USING ((SELECT is_administrator()));
CREATE POLICY administrator_reads ON person_disabling FOR SELECT TO longview_app USING ((SELECT is_administrator()));
CREATE POLICY administrator_closes ON person_disabling FOR UPDATE TO longview_app
  USING ((SELECT is_administrator()) AND person_code <> (SELECT viewer_person())) WITH CHECK ((SELECT is_administrator()));
CREATE POLICY administrator_reads ON identity FOR SELECT TO longview_app USING ((SELECT is_administrator()));
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person_version', 'person_disabling', 'person_act', 'identity'] LOOP
    EXECUTE format('CREATE POLICY administrator_adds ON %I FOR INSERT TO longview_app '
                   'WITH CHECK ((SELECT is_administrator()) AND recorded_by = (SELECT viewer_person()) AND person_code <> (SELECT viewer_person()))', name);
  END LOOP;
END $$;

CREATE POLICY own_or_administrator_reads ON role_grant FOR SELECT TO longview_app
  USING ((SELECT is_administrator()) OR person_code = (SELECT viewer_person()));
CREATE POLICY administrator_gives ON role_grant FOR INSERT TO longview_app
  WITH CHECK ((SELECT is_administrator()) AND basis = 'ADMINISTRATORS' AND given_by = (SELECT viewer_person()));
CREATE POLICY reads_with_grant ON role_grant_decision FOR SELECT TO longview_app USING (EXISTS (SELECT FROM role_grant g WHERE g.id = grant_id));
CREATE POLICY administrator_decides ON role_grant_decision FOR INSERT TO longview_app
  WITH CHECK ((SELECT is_administrator()) AND decided_by = (SELECT viewer_person()));
CREATE POLICY reads_with_grant ON role_grant_end FOR SELECT TO longview_app USING (EXISTS (SELECT FROM role_grant g WHERE g.id = grant_id));
CREATE POLICY administrator_ends ON role_grant_end FOR INSERT TO longview_app
  WITH CHECK ((SELECT is_administrator()) AND ended_by = (SELECT viewer_person())
              AND EXISTS (SELECT FROM role_grant g WHERE g.id = grant_id AND g.person_code <> (SELECT viewer_person())));

CREATE POLICY own_or_administrator_reads ON session FOR SELECT TO longview_app
  USING (person_code = (SELECT viewer_person()) OR (SELECT is_administrator()));
CREATE POLICY own_or_administrator_ends ON session FOR UPDATE TO longview_app
  USING (person_code = (SELECT viewer_person()) OR (SELECT is_administrator()))
  WITH CHECK (person_code = (SELECT viewer_person()) OR (SELECT is_administrator()));

-- The auditor sees who did what; nobody adds to it in another's name or session, nor for another transaction. Somebody signed
-- in without a role is nobody here, and known by the session alone: of them only refusals are told.
CREATE POLICY auditor_reads ON audit_entry FOR SELECT TO longview_app USING ((SELECT viewer_role()) = 'AUDITOR');
CREATE POLICY own_adds ON audit_entry FOR INSERT TO longview_app
  WITH CHECK (person_code IS NOT DISTINCT FROM (SELECT viewer_person()) AND role IS NOT DISTINCT FROM (SELECT viewer_role())
              AND unit_code IS NOT DISTINCT FROM (SELECT viewer_unit())
              AND transaction_id = pg_current_xact_id() AND written_at = transaction_timestamp()
              AND (session_id IS NULL OR ((SELECT viewer_person()) IS NULL AND kind = 'REFUSAL')
                   OR EXISTS (SELECT FROM session s WHERE s.id = session_id AND s.person_code = (SELECT viewer_person()))));
