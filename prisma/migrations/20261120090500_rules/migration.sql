-- What the tables keep to, whoever writes: allowed values, append-only facts, commits that are not
-- late, and row-level security as the net under the application's own checks.

-- ------------------------------------------------------------------ allowed values

ALTER TABLE unit_version ADD CHECK (superseded_at >= recorded_at);
ALTER TABLE force_version ADD CHECK (superseded_at >= recorded_at), ADD CHECK (residents > 0);
ALTER TABLE force_membership ADD CHECK (superseded_at >= recorded_at), ADD CHECK (valid_to > valid_from);
ALTER TABLE force_membership ADD FOREIGN KEY (unit_code) REFERENCES unit (code);
ALTER TABLE series_break ADD FOREIGN KEY (unit_code) REFERENCES unit (code);

ALTER TABLE person
  ADD FOREIGN KEY (unit_code) REFERENCES unit (code),
  ADD CHECK (role IN ('RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR', 'BOARD_MEMBER', 'NOCC_ANALYST',
                      'NOCC_ACCEPTER', 'CRITERIA_OWNER', 'AUDITOR', 'ADMINISTRATOR')),
  ADD CHECK ((unit_code IS NOT NULL) = (role IN ('RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR')));

ALTER TABLE ocg_version
  ADD FOREIGN KEY (unit_code) REFERENCES unit (code),
  ADD FOREIGN KEY (owning_force_code) REFERENCES force (code),
  ADD FOREIGN KEY (recorded_by) REFERENCES person (code),
  ADD CHECK (superseded_at >= recorded_at),
  ADD CHECK (status IN ('ACTIVE', 'MONITORED', 'ARCHIVED')),
  ADD CHECK (version >= 1),
  ADD CHECK (threat_codes IS NOT NULL AND cardinality(threat_codes) >= 1),
  ADD CHECK (length(alias) BETWEEN 1 AND 80),
  ADD CHECK (version = 1 OR reason IS NOT NULL);

ALTER TABLE ocg_lineage
  ADD FOREIGN KEY (unit_code) REFERENCES unit (code),
  ADD FOREIGN KEY (from_ocg_id) REFERENCES ocg (id),
  ADD FOREIGN KEY (to_ocg_id) REFERENCES ocg (id),
  ADD FOREIGN KEY (recorded_by) REFERENCES person (code),
  ADD CHECK (from_ocg_id <> to_ocg_id),
  ADD CHECK (kind IN ('MERGED_INTO', 'SPLIT_INTO')),
  ADD CHECK (superseded_at >= recorded_at);

-- What hangs on a disruption or an output carries the unit of that record, and no other.
ALTER TABLE disruption ADD FOREIGN KEY (unit_code) REFERENCES unit (code), ADD UNIQUE (id, unit_code);
ALTER TABLE disruption_version
  ADD FOREIGN KEY (disruption_id, unit_code) REFERENCES disruption (id, unit_code),
  ADD FOREIGN KEY (ocg_id) REFERENCES ocg (id),
  ADD FOREIGN KEY (strand_code) REFERENCES strand (code),
  ADD FOREIGN KEY (recorded_by) REFERENCES person (code),
  ADD CHECK (superseded_at >= recorded_at),
  ADD CHECK (version >= 1),
  ADD CHECK (version = 1 OR reason IS NOT NULL),
  ADD CHECK (target_kind IN ('OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY', 'COUNTY_LINE')),
  ADD CHECK ((target_kind = 'OCG') = (ocg_id IS NOT NULL)),
  ADD CHECK ((target_kind = 'OCG') = (target_reference IS NULL)),
  ADD CHECK (effect_from < effect_to),
  ADD CHECK (effect_precision IN ('DAY', 'RANGE', 'MONTH', 'YEAR')),
  ADD CHECK (threat_codes IS NOT NULL AND cardinality(threat_codes) >= 1),
  ADD CHECK (tactic_codes IS NOT NULL AND cardinality(tactic_codes) >= 1),
  ADD CHECK (supporting_unit_codes IS NOT NULL AND NOT unit_code = ANY (supporting_unit_codes)),
  ADD CHECK (force_codes IS NOT NULL AND partner_names IS NOT NULL);

ALTER TABLE disruption_outcome
  ADD FOREIGN KEY (kind_code, measure_unit_code) REFERENCES outcome_kind_unit (kind_code, measure_unit_code),
  ADD CHECK (quantity > 0);

ALTER TABLE grading
  ADD FOREIGN KEY (disruption_id, unit_code) REFERENCES disruption (id, unit_code),
  ADD FOREIGN KEY (recorded_by) REFERENCES person (code),
  ADD CHECK (kind IN ('ORIGINATOR', 'SECOND', 'PANEL', 'APPEAL')),
  ADD CHECK (grade IN ('NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR')),
  ADD CHECK (counted_from >= recorded_at),
  ADD CHECK (counted_until >= counted_from);

ALTER TABLE output ADD FOREIGN KEY (unit_code) REFERENCES unit (code), ADD UNIQUE (id, unit_code);
ALTER TABLE output_version
  ADD FOREIGN KEY (output_id, unit_code) REFERENCES output (id, unit_code),
  ADD FOREIGN KEY (strand_code) REFERENCES strand (code),
  ADD FOREIGN KEY (audience_code) REFERENCES audience (code),
  ADD FOREIGN KEY (force_code) REFERENCES force (code),
  ADD FOREIGN KEY (threat_code) REFERENCES threat (code),
  ADD FOREIGN KEY (disruption_id) REFERENCES disruption (id),
  ADD FOREIGN KEY (recorded_by) REFERENCES person (code),
  ADD CHECK (superseded_at >= recorded_at),
  ADD CHECK (version >= 1),
  ADD CHECK (version = 1 OR reason IS NOT NULL),
  ADD CHECK (kind IN ('TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE')),
  ADD CHECK (strand_code <> 'PURSUE'),
  ADD CHECK (held_from < held_to),
  ADD CHECK (held_precision IN ('DAY', 'RANGE', 'MONTH', 'YEAR')),
  ADD CHECK (people_reached >= 0),
  ADD CHECK (questionnaires_sent >= 0 AND questionnaires_answered BETWEEN 0 AND questionnaires_sent),
  ADD CHECK ((questionnaires_sent IS NULL) = (questionnaires_answered IS NULL));
ALTER TABLE output_question
  ADD CHECK (measures IN ('INTENTION', 'BEHAVIOUR_AT_FOLLOW_UP')),
  ADD CHECK (least(yes_yes, yes_no, no_yes, no_no, before_only, after_only) >= 0);

ALTER TABLE reference_counter ADD CHECK (kind IN ('DISRUPTION', 'OUTPUT'));

-- ------------------------------------------------------------------ current versions, and the ways they are looked for

CREATE UNIQUE INDEX unit_version_current ON unit_version (unit_code) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX force_version_current ON force_version (force_code) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX ocg_version_current ON ocg_version (ocg_id) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX ocg_version_urn ON ocg_version (unit_code, urn) WHERE superseded_at = 'infinity' AND NOT is_withdrawn;
CREATE INDEX ocg_version_alias ON ocg_version (unit_code, alias, ocg_id) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX ocg_lineage_current ON ocg_lineage (from_ocg_id, to_ocg_id) WHERE superseded_at = 'infinity';
CREATE INDEX ocg_lineage_to ON ocg_lineage (to_ocg_id);

CREATE INDEX disruption_unit ON disruption (unit_code);
CREATE UNIQUE INDEX disruption_version_current ON disruption_version (disruption_id) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX disruption_version_own_reference ON disruption_version (unit_code, upper(own_reference))
  WHERE superseded_at = 'infinity' AND NOT is_withdrawn;
-- Not by unit first: a list holds what a unit led or supported, and is read in its order until the page is full.
CREATE INDEX disruption_version_by_effect ON disruption_version (effect_to DESC, disruption_id DESC) WHERE superseded_at = 'infinity';
CREATE INDEX disruption_version_by_recording ON disruption_version (recorded_at DESC, disruption_id DESC) WHERE superseded_at = 'infinity';
CREATE INDEX disruption_version_ocg ON disruption_version (ocg_id);
CREATE INDEX disruption_version_supporting ON disruption_version USING gin (supporting_unit_codes);

CREATE INDEX grading_disruption ON grading (disruption_id, recorded_at);
CREATE UNIQUE INDEX grading_counted ON grading (disruption_id) WHERE counted_from < 'infinity' AND counted_until = 'infinity';

CREATE UNIQUE INDEX output_version_current ON output_version (output_id) WHERE superseded_at = 'infinity';
CREATE INDEX output_version_list ON output_version (unit_code, held_to DESC, output_id DESC) WHERE superseded_at = 'infinity';
CREATE INDEX output_version_disruption ON output_version (disruption_id);

-- ------------------------------------------------------------------ facts are only ever added to

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps what was recorded: rows are added, never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

-- A version may be closed once, and nothing else about it may change.
CREATE FUNCTION close_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at <> 'infinity'
     OR NEW.superseded_at = 'infinity'
     OR (to_jsonb(NEW) - 'superseded_at') IS DISTINCT FROM (to_jsonb(OLD) - 'superseded_at') THEN
    RAISE EXCEPTION '% keeps what was recorded: a version may be closed once, and nothing else may change', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- A grading may begin to count once and cease to count once, and nothing else about it may change.
CREATE FUNCTION count_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.counted_from <> OLD.counted_from AND OLD.counted_from <> 'infinity')
     OR (NEW.counted_until <> OLD.counted_until AND OLD.counted_until <> 'infinity')
     OR (to_jsonb(NEW) - 'counted_from' - 'counted_until') IS DISTINCT FROM (to_jsonb(OLD) - 'counted_from' - 'counted_until') THEN
    RAISE EXCEPTION 'grading keeps what was recorded: only the span in which it counts may be set, once'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['unit_version', 'force_version', 'force_membership', 'series_break', 'ocg_version',
                              'ocg_lineage', 'disruption_version', 'output_version'] LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', name);
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  EXECUTE 'CREATE TRIGGER count_once BEFORE UPDATE ON grading FOR EACH ROW EXECUTE FUNCTION count_once()';
  EXECUTE 'CREATE TRIGGER refuse_removal BEFORE DELETE ON grading FOR EACH ROW EXECUTE FUNCTION refuse_change()';
  FOREACH name IN ARRAY ARRAY['unit', 'force', 'ocg', 'disruption', 'output', 'disruption_outcome', 'output_question'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ codes in lists are known codes

CREATE FUNCTION refuse_unknown_disruption_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT unnest(threat_codes) FROM fresh EXCEPT SELECT code FROM threat)
     OR EXISTS (SELECT unnest(tactic_codes) FROM fresh EXCEPT SELECT code FROM tactic)
     OR EXISTS (SELECT unnest(supporting_unit_codes) FROM fresh EXCEPT SELECT code FROM unit)
     OR EXISTS (SELECT unnest(force_codes) FROM fresh EXCEPT SELECT code FROM force) THEN
    RAISE EXCEPTION 'a disruption names a threat, tactic, unit or force that is not known' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_unknown_codes AFTER INSERT ON disruption_version REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_unknown_disruption_codes();

CREATE FUNCTION refuse_unknown_ocg_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT unnest(threat_codes) FROM fresh EXCEPT SELECT code FROM threat) THEN
    RAISE EXCEPTION 'a group names a threat that is not known' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_unknown_codes AFTER INSERT ON ocg_version REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_unknown_ocg_codes();

-- ------------------------------------------------------------------ no commit comes late
-- A figure frozen as at a moment at least 60 s old never changes, because no transaction may commit
-- facts stamped with its beginning more than 30 s after that. Tests shorten the limit.

CREATE FUNCTION refuse_late_commit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE allowed interval := coalesce(nullif(current_setting('longview.commit_limit', true), ''), '30 s')::interval;
BEGIN
  IF clock_timestamp() - transaction_timestamp() > allowed THEN
    RAISE EXCEPTION 'this took longer than % to finish, so nothing of it was kept', allowed USING ERRCODE = 'LV001';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ocg_version', 'ocg_lineage', 'disruption_version', 'grading', 'output_version'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'longview_app') THEN
    CREATE ROLE longview_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- From PostgreSQL 16 on, whoever makes a role is a member but may not become it until that is granted, too.
DO $$
BEGIN
  EXECUTE format('GRANT longview_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN NULL; -- then somebody who may must have granted it before
END $$;

CREATE SCHEMA aggregates;
GRANT USAGE ON SCHEMA public, aggregates TO longview_app;
GRANT SELECT ON unit, unit_version, force, force_version, force_membership, threat, strand, tactic, measure_unit,
  outcome_kind, outcome_kind_unit, audience, series_break, person, demonstration_seed TO longview_app;
GRANT SELECT, INSERT ON ocg, ocg_version, ocg_lineage, disruption, disruption_version, disruption_outcome,
  disruption_text, grading, grading_text, negative_grading_text, output, output_version, output_question, output_text,
  reference_counter, idempotency_key TO longview_app;
GRANT UPDATE (superseded_at) ON ocg_version, ocg_lineage, disruption_version, output_version TO longview_app;
GRANT UPDATE (counted_from, counted_until) ON grading TO longview_app;
GRANT UPDATE (last) ON reference_counter TO longview_app;

-- ------------------------------------------------------------------ who is looking

CREATE FUNCTION viewer_unit() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.unit', true), '') $$;
CREATE FUNCTION viewer_person() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person', true), '') $$;
CREATE FUNCTION viewer_role() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.role', true), '') $$;
-- The unit for which the viewer may record; none for those who may not.
CREATE FUNCTION recording_unit() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT CASE WHEN viewer_role() IN ('RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD') THEN viewer_unit() END $$;

-- The alias of a disruption's group, for units that may see the disruption but not the group's page.
CREATE FUNCTION target_alias(disruption_version_id uuid, as_at timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.alias
  FROM disruption_version v
  JOIN ocg_version o ON o.ocg_id = v.ocg_id AND o.recorded_at <= as_at AND o.superseded_at > as_at
  WHERE v.id = disruption_version_id AND o.unit_code = v.unit_code AND (v.unit_code = viewer_unit() OR viewer_unit() = ANY (v.supporting_unit_codes))
$$;

-- The unit that holds a group; none for a group not yet mapped. For the policy of group versions, which cannot ask their own table.
CREATE FUNCTION holder_of(group_id uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT unit_code FROM ocg_version WHERE ocg_id = group_id ORDER BY version DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION target_alias(uuid, timestamptz), holder_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION target_alias(uuid, timestamptz), holder_of(uuid) TO longview_app;

-- ------------------------------------------------------------------ row-level security

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ocg', 'ocg_version', 'ocg_lineage', 'disruption', 'disruption_version', 'disruption_outcome',
                              'disruption_text', 'grading', 'grading_text', 'negative_grading_text', 'output',
                              'output_version', 'output_question', 'output_text', 'reference_counter', 'idempotency_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;

  -- Facts that carry their unit: read and added by that unit, by its own hand.
  FOREACH name IN ARRAY ARRAY['ocg_version', 'ocg_lineage', 'output_version'] LOOP
    EXECUTE format('CREATE POLICY own_unit_reads ON %I FOR SELECT USING (unit_code = (SELECT viewer_unit()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['ocg_version', 'ocg_lineage', 'disruption_version', 'grading', 'output_version'] LOOP
    EXECUTE format('CREATE POLICY own_unit_adds ON %I FOR INSERT WITH CHECK '
                   '(unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()))', name);
    EXECUTE format('CREATE POLICY own_unit_closes ON %I FOR UPDATE USING (unit_code = (SELECT recording_unit())) '
                   'WITH CHECK (unit_code = (SELECT recording_unit()))', name);
  END LOOP;
END $$;

-- A group is corrected by the unit that holds it; a lineage links groups of one unit.
CREATE POLICY holder_adds ON ocg_version AS RESTRICTIVE FOR INSERT
  WITH CHECK (coalesce(holder_of(ocg_id), unit_code) = unit_code);
CREATE POLICY holder_links ON ocg_lineage AS RESTRICTIVE FOR INSERT
  WITH CHECK (holder_of(from_ocg_id) = unit_code AND holder_of(to_ocg_id) = unit_code);
-- Those who record give the originator's grading; other kinds come with moderation and policies of their own.
CREATE POLICY originator_only ON grading AS RESTRICTIVE FOR INSERT WITH CHECK (kind = 'ORIGINATOR');

CREATE POLICY own_or_supporting_unit_reads ON disruption_version FOR SELECT
  USING (unit_code = (SELECT viewer_unit()) OR supporting_unit_codes @> ARRAY[(SELECT viewer_unit())]);

CREATE POLICY reads_with_version ON ocg FOR SELECT
  USING (EXISTS (SELECT FROM ocg_version v WHERE v.ocg_id = ocg.id));
CREATE POLICY recorder_adds ON ocg FOR INSERT WITH CHECK ((SELECT recording_unit()) IS NOT NULL);

CREATE POLICY reads_with_version ON disruption FOR SELECT
  USING (unit_code = (SELECT viewer_unit()) OR EXISTS (SELECT FROM disruption_version v WHERE v.disruption_id = disruption.id));
CREATE POLICY own_unit_adds ON disruption FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()));

CREATE POLICY reads_with_version ON disruption_outcome FOR SELECT
  USING (EXISTS (SELECT FROM disruption_version v WHERE v.id = version_id));
CREATE POLICY own_unit_adds ON disruption_outcome FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM disruption_version v WHERE v.id = version_id AND v.unit_code = (SELECT recording_unit())));
CREATE POLICY reads_with_version ON disruption_text FOR SELECT
  USING (EXISTS (SELECT FROM disruption_version v WHERE v.id = version_id));
CREATE POLICY own_unit_adds ON disruption_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM disruption_version v WHERE v.id = version_id AND v.unit_code = (SELECT recording_unit())));

CREATE POLICY reads_with_disruption ON grading FOR SELECT
  USING (unit_code = (SELECT viewer_unit()) OR EXISTS (
    SELECT FROM disruption_version v WHERE v.disruption_id = grading.disruption_id AND v.superseded_at > grading.recorded_at));
-- Reasons stay in the unit that led; those of negatives with few people there, and with whoever wrote them.
CREATE POLICY own_unit_reads ON grading_text FOR SELECT
  USING (EXISTS (SELECT FROM grading g WHERE g.id = grading_id AND g.unit_code = (SELECT viewer_unit())));
CREATE POLICY own_unit_adds ON grading_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM grading g WHERE g.id = grading_id AND g.recorded_by = (SELECT viewer_person())));
CREATE POLICY few_read ON negative_grading_text FOR SELECT
  USING (EXISTS (SELECT FROM grading g WHERE g.id = grading_id AND g.unit_code = (SELECT viewer_unit())
                 AND (g.recorded_by = (SELECT viewer_person())
                      OR (SELECT viewer_role()) IN ('PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR'))));
CREATE POLICY own_unit_adds ON negative_grading_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM grading g WHERE g.id = grading_id AND g.recorded_by = (SELECT viewer_person())));

CREATE POLICY own_unit_reads ON output FOR SELECT USING (unit_code = (SELECT viewer_unit()));
CREATE POLICY own_unit_adds ON output FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY reads_with_version ON output_question FOR SELECT
  USING (EXISTS (SELECT FROM output_version v WHERE v.id = version_id));
CREATE POLICY own_unit_adds ON output_question FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM output_version v WHERE v.id = version_id AND v.unit_code = (SELECT recording_unit())));
CREATE POLICY reads_with_version ON output_text FOR SELECT
  USING (EXISTS (SELECT FROM output_version v WHERE v.id = version_id));
CREATE POLICY own_unit_adds ON output_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM output_version v WHERE v.id = version_id AND v.unit_code = (SELECT recording_unit())));

CREATE POLICY own_unit ON reference_counter USING (unit_code = (SELECT recording_unit()))
  WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY own_keys ON idempotency_key USING (person_code = (SELECT viewer_person()))
  WITH CHECK (person_code = (SELECT viewer_person()));
