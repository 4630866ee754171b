-- The life of a group: assessments, spells of status, plan, transfers; check-backs after disruptions; and settings as data.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ------------------------------------------------------------------ settings: thresholds, horizons, least numbers

-- A figure as at a moment is made with the settings that stood at that moment, so that changing one changes no figure of before.
CREATE TABLE setting_version (
  id uuid PRIMARY KEY,
  code text NOT NULL CHECK (code IN (
    'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS', 'RELIEF_MONTHS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT',
    'REACTIVATION_FROM_GRADE', 'REACTIVATION_WITHIN_DAYS', 'FEWEST_TO_SAY', 'REVIEW_DAYS_ACTIVE', 'REVIEW_DAYS_MONITORED')),
  version integer NOT NULL CHECK (version >= 1),
  -- A whole number, whole numbers divided by commas, or a code, as settingRules.ts reads it.
  value text NOT NULL CHECK (value ~ '^([1-9][0-9]{0,3}(,[1-9][0-9]{0,3}){0,5}|NO_IMPACT|MINOR|MODERATE|MAJOR)$'),
  reason text NOT NULL,
  -- The administrator who changed it; none for the defaults, which are Longview's own.
  recorded_by text REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  UNIQUE (code, version),
  CHECK (superseded_at >= recorded_at)
);
CREATE UNIQUE INDEX setting_version_current ON setting_version (code) WHERE superseded_at = 'infinity';

INSERT INTO setting_version (id, code, version, value, reason, recorded_at)
  SELECT gen_random_uuid(), code, 1, value, 'Longview’s own default: no published rule says', '1990-01-01T00:00:00Z'
  FROM (VALUES
    ('CHECK_BACK_MONTHS', '3,6,12'), ('CHECK_BACK_FROM_GRADE', 'MODERATE'), ('CHECK_BACK_GRACE_DAYS', '28'),
    ('RELIEF_MONTHS', '3,6,12,24'), ('RECOVERY_PERCENT', '90'), ('STRONGER_PERCENT', '110'),
    ('REACTIVATION_FROM_GRADE', 'MAJOR'), ('REACTIVATION_WITHIN_DAYS', '365'), ('FEWEST_TO_SAY', '10'),
    ('REVIEW_DAYS_ACTIVE', '182'), ('REVIEW_DAYS_MONITORED', '365')) AS own (code, value);

-- The value of a setting as it stood at a moment.
CREATE FUNCTION setting_at(a_code text, as_at timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT value FROM setting_version WHERE code = a_code AND recorded_at <= as_at AND superseded_at > as_at
$$;

-- ------------------------------------------------------------------ transfers: access to a group as a dated fact

-- The unit that holds a group sees its whole life, whoever recorded it; the unit that handed it over keeps its own disruptions
-- against it, and no more. Who holds it is the unit of its latest version.
CREATE TABLE ocg_transfer (
  id uuid PRIMARY KEY,
  ocg_id uuid NOT NULL REFERENCES ocg (id),
  from_unit_code text NOT NULL REFERENCES unit (code),
  to_unit_code text NOT NULL REFERENCES unit (code),
  day date NOT NULL,
  reason text NOT NULL,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  CHECK (from_unit_code <> to_unit_code)
);
CREATE INDEX ocg_transfer_ocg ON ocg_transfer (ocg_id);
CREATE INDEX ocg_transfer_from ON ocg_transfer (from_unit_code);
CREATE INDEX ocg_transfer_to ON ocg_transfer (to_unit_code);

-- Groups that the viewer's unit was given and still holds, and groups that it once held and handed over. Few, and read once for a
-- statement: see decision 12.
CREATE FUNCTION ocgs_received() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT t.ocg_id), '{}') FROM ocg_transfer t
  WHERE t.to_unit_code = viewer_unit() AND holder_of(t.ocg_id) = viewer_unit()
$$;
CREATE FUNCTION ocgs_handed_over() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT t.ocg_id), '{}') FROM ocg_transfer t
  WHERE t.from_unit_code = viewer_unit() AND holder_of(t.ocg_id) <> viewer_unit()
$$;
-- The alias of a group as the viewer's unit handed it over: what it knew, and no later one.
CREATE FUNCTION alias_handed_over(transfer_id uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.alias FROM ocg_transfer t
  JOIN ocg_version o ON o.ocg_id = t.ocg_id AND o.recorded_at = t.recorded_at AND o.unit_code = t.to_unit_code
  WHERE t.id = transfer_id AND t.from_unit_code = viewer_unit()
  ORDER BY o.version LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION setting_at(text, timestamptz), ocgs_received(), ocgs_handed_over(), alias_handed_over(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION setting_at(text, timestamptz), ocgs_received(), ocgs_handed_over(), alias_handed_over(uuid) TO longview_app;

-- A disruption keeps its group when the group is handed over: its alias is shown as long as the leading unit once held the group. The
-- unit that led it and those that supported it knew the alias as it was handed over, and are told no later one; whoever was given
-- the group is.
CREATE OR REPLACE FUNCTION target_alias(disruption_version_id uuid, as_at timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.alias
  FROM disruption_version v
  CROSS JOIN LATERAL (
    SELECT CASE WHEN holder_of(v.ocg_id) = v.unit_code OR v.ocg_id = ANY (ocgs_received()) THEN as_at
      ELSE least(as_at, (SELECT max(t.recorded_at) FROM ocg_transfer t WHERE t.ocg_id = v.ocg_id AND t.from_unit_code = v.unit_code)) END AS moment
  ) AS known
  JOIN ocg_version o ON o.ocg_id = v.ocg_id AND o.recorded_at <= known.moment AND o.superseded_at > known.moment
  WHERE v.id = disruption_version_id
    AND (o.unit_code = v.unit_code OR EXISTS (SELECT FROM ocg_transfer t WHERE t.ocg_id = v.ocg_id AND t.from_unit_code = v.unit_code))
    AND (v.unit_code = viewer_unit() OR viewer_unit() = ANY (v.supporting_unit_codes) OR v.ocg_id = ANY (ocgs_received()))
$$;

-- ------------------------------------------------------------------ what is known of a group besides

ALTER TABLE ocg_version
  -- LOCAL, FORCE, REGIONAL or NATIONAL; none while nobody has set it.
  ADD COLUMN tasking_level text CHECK (tasking_level IN ('LOCAL', 'FORCE', 'REGIONAL', 'NATIONAL')),
  -- The unit that provides the senior investigating officer; none while the group is not escalated.
  ADD COLUMN sio_unit_code text REFERENCES unit (code);

-- ------------------------------------------------------------------ spells of status

CREATE TABLE ocg_status_spell (
  id uuid PRIMARY KEY,
  -- Identity of the spell through its versions.
  spell_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  ocg_id uuid NOT NULL REFERENCES ocg (id),
  -- The unit that held the group when this was recorded.
  unit_code text NOT NULL REFERENCES unit (code),
  status text NOT NULL CHECK (status IN ('ACTIVE', 'MONITORED', 'ARCHIVED')),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  -- Why the group has this status.
  reason text NOT NULL,
  is_withdrawn boolean NOT NULL DEFAULT false,
  -- Why this version was made; none for the first.
  change_reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  UNIQUE (spell_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR change_reason IS NOT NULL),
  CONSTRAINT ocg_status_spell_overlap EXCLUDE USING gist (ocg_id WITH =, daterange(valid_from, valid_to) WITH &&)
    WHERE (superseded_at = 'infinity' AND NOT is_withdrawn) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE UNIQUE INDEX ocg_status_spell_current ON ocg_status_spell (spell_id) WHERE superseded_at = 'infinity';
CREATE INDEX ocg_status_spell_ocg ON ocg_status_spell (ocg_id, valid_from);

-- What the versions of groups said of status becomes spells: each from the day on which it was recorded, the first from the day of
-- mapping where that is known and earlier.
INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, recorded_by, recorded_at)
SELECT new_id, new_id, 1, ocg_id, unit_code, status,
       CASE WHEN place = 1 THEN least(mapped_on, day) ELSE day END, next_day, coalesce(reason, 'Mapped'), recorded_by, recorded_at
FROM (
  SELECT gen_random_uuid() AS new_id, c.*, (c.recorded_at AT TIME ZONE 'Europe/London')::date AS day,
         row_number() OVER life AS place,
         lead((c.recorded_at AT TIME ZONE 'Europe/London')::date) OVER life AS next_day
  FROM (
    SELECT DISTINCT ON (ocg_id, (recorded_at AT TIME ZONE 'Europe/London')::date) *
    FROM (
      SELECT v.*, lag(v.status) OVER (PARTITION BY v.ocg_id ORDER BY v.version) AS before FROM ocg_version v
    ) AS told
    WHERE before IS DISTINCT FROM status
    ORDER BY ocg_id, (recorded_at AT TIME ZONE 'Europe/London')::date, version DESC
  ) AS c
  WINDOW life AS (PARTITION BY c.ocg_id ORDER BY c.recorded_at)
) AS spells;
ALTER TABLE ocg_version DROP COLUMN status;

-- ------------------------------------------------------------------ threat assessments: stored as given, never computed

CREATE TABLE assessment_method (
  code text PRIMARY KEY,
  name text NOT NULL,
  position integer NOT NULL,
  valid_from date,
  valid_to date
);
INSERT INTO assessment_method (code, name, position) VALUES
  ('OCGM', 'Organised crime group mapping (OCGM)', 1),
  ('MORILE', 'Management of Risk in Law Enforcement (MoRiLE)', 2);

CREATE TABLE assessment (
  id uuid PRIMARY KEY,
  ocg_id uuid NOT NULL REFERENCES ocg (id),
  -- The unit that held the group when this was recorded.
  unit_code text NOT NULL REFERENCES unit (code),
  UNIQUE (id, ocg_id, unit_code)
);
CREATE TABLE assessment_version (
  id uuid PRIMARY KEY,
  assessment_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  ocg_id uuid NOT NULL,
  unit_code text NOT NULL,
  assessed_on date NOT NULL,
  score numeric(9, 3) NOT NULL CHECK (score >= 0),
  band text NOT NULL CHECK (length(band) BETWEEN 1 AND 40),
  method_code text NOT NULL REFERENCES assessment_method (code),
  method_version text NOT NULL CHECK (length(method_version) BETWEEN 1 AND 20),
  confidence text NOT NULL CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH')),
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (assessment_id, ocg_id, unit_code) REFERENCES assessment (id, ocg_id, unit_code),
  UNIQUE (assessment_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL),
  -- Nobody assesses in the future.
  CHECK (assessed_on <= (recorded_at AT TIME ZONE 'Europe/London')::date)
);
CREATE UNIQUE INDEX assessment_version_current ON assessment_version (assessment_id) WHERE superseded_at = 'infinity';
CREATE INDEX assessment_version_ocg ON assessment_version (ocg_id, assessed_on) INCLUDE (score, method_code, method_version)
  WHERE superseded_at = 'infinity' AND NOT is_withdrawn;
CREATE INDEX assessment_version_life ON assessment_version (ocg_id, assessed_on);
-- One score of a method and version for a group and day.
CREATE UNIQUE INDEX assessment_version_once ON assessment_version (ocg_id, assessed_on, method_code, method_version)
  WHERE superseded_at = 'infinity' AND NOT is_withdrawn;
CREATE TABLE assessment_text (
  version_id uuid PRIMARY KEY REFERENCES assessment_version (id),
  why_this_score text NOT NULL
);

-- ------------------------------------------------------------------ the plan of a group, by strand

CREATE TABLE plan_action (
  id uuid PRIMARY KEY,
  ocg_id uuid NOT NULL REFERENCES ocg (id),
  unit_code text NOT NULL REFERENCES unit (code),
  UNIQUE (id, ocg_id, unit_code)
);
CREATE TABLE plan_action_version (
  id uuid PRIMARY KEY,
  plan_action_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  ocg_id uuid NOT NULL,
  unit_code text NOT NULL,
  strand_code text NOT NULL REFERENCES strand (code),
  action text NOT NULL CHECK (length(action) BETWEEN 1 AND 300),
  -- A post, by role and unit or force: never a name.
  owner text NOT NULL CHECK (length(owner) BETWEEN 1 AND 80),
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
  closed_on date CHECK ((closed_on IS NULL) = (state = 'OPEN')),
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (plan_action_id, ocg_id, unit_code) REFERENCES plan_action (id, ocg_id, unit_code),
  UNIQUE (plan_action_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX plan_action_version_current ON plan_action_version (plan_action_id) WHERE superseded_at = 'infinity';
CREATE INDEX plan_action_version_ocg ON plan_action_version (ocg_id);

-- ------------------------------------------------------------------ withdrawn merges and splits

CREATE TABLE ocg_lineage_withdrawal (
  lineage_id uuid PRIMARY KEY REFERENCES ocg_lineage (id),
  unit_code text NOT NULL REFERENCES unit (code),
  reason text NOT NULL,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL
);

-- Would that link close a circle with those that are seen? No group becomes, over however many merges and splits, what it came from:
-- but for one that split off, and merges back on a later day than every split on the way. In a circle that is refused either every
-- link is a merge, or the latest day has a split, by which a group would come of what it had become.
CREATE FUNCTION closes_lineage_circle(from_group uuid, to_group uuid, link_kind text, link_day date) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH RECURSIVE after (ocg_id, split_on, merged_on) AS (
    SELECT to_group, CASE link_kind WHEN 'SPLIT_INTO' THEN link_day ELSE '-infinity' END, CASE link_kind WHEN 'MERGED_INTO' THEN link_day ELSE '-infinity' END
    UNION
    SELECT l.to_ocg_id, CASE l.kind WHEN 'SPLIT_INTO' THEN greatest(a.split_on, l.day) ELSE a.split_on END,
      CASE l.kind WHEN 'MERGED_INTO' THEN greatest(a.merged_on, l.day) ELSE a.merged_on END
    FROM ocg_lineage l JOIN after a ON l.from_ocg_id = a.ocg_id WHERE l.superseded_at = 'infinity' AND a.ocg_id <> from_group
  ) SELECT EXISTS (SELECT FROM after WHERE ocg_id = from_group AND (split_on = '-infinity' OR split_on >= merged_on))
$$;
CREATE FUNCTION refuse_lineage_circle() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.superseded_at <> 'infinity' THEN RETURN NULL; END IF;
  -- One after the other, or two links could close a circle that neither sees.
  PERFORM pg_advisory_xact_lock(hashtextextended('ocg_lineage', 0));
  IF closes_lineage_circle(NEW.from_ocg_id, NEW.to_ocg_id, NEW.kind, NEW.day) THEN
    RAISE EXCEPTION 'a group never becomes what it came from' USING ERRCODE = 'LV009';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_lineage_circle AFTER INSERT ON ocg_lineage FOR EACH ROW EXECUTE FUNCTION refuse_lineage_circle();
REVOKE EXECUTE ON FUNCTION closes_lineage_circle(uuid, uuid, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION closes_lineage_circle(uuid, uuid, text, date) TO longview_app;

-- ------------------------------------------------------------------ check-backs

CREATE TABLE check_back (
  id uuid PRIMARY KEY,
  disruption_id uuid NOT NULL,
  unit_code text NOT NULL,
  -- Months after the last day of effect: one check-back for each.
  months integer NOT NULL CHECK (months BETWEEN 1 AND 120),
  FOREIGN KEY (disruption_id, unit_code) REFERENCES disruption (id, unit_code),
  UNIQUE (disruption_id, months),
  UNIQUE (id, disruption_id, unit_code, months)
);
CREATE TABLE check_back_version (
  id uuid PRIMARY KEY,
  check_back_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  disruption_id uuid NOT NULL,
  unit_code text NOT NULL,
  months integer NOT NULL,
  result text NOT NULL CHECK (result IN ('HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN')),
  checked_on date NOT NULL,
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (check_back_id, disruption_id, unit_code, months) REFERENCES check_back (id, disruption_id, unit_code, months),
  UNIQUE (check_back_id, version),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL),
  CHECK (checked_on <= (recorded_at AT TIME ZONE 'Europe/London')::date)
);
CREATE UNIQUE INDEX check_back_version_current ON check_back_version (check_back_id) WHERE superseded_at = 'infinity';
CREATE INDEX check_back_version_disruption ON check_back_version (disruption_id);
CREATE TABLE check_back_text (
  version_id uuid PRIMARY KEY REFERENCES check_back_version (id),
  why_this_result text NOT NULL,
  evidence text
);

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['setting_version', 'ocg_status_spell', 'assessment_version', 'plan_action_version', 'check_back_version'] LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', name);
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['ocg_transfer', 'ocg_lineage_withdrawal', 'assessment', 'plan_action', 'check_back'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['setting_version', 'ocg_status_spell', 'assessment_version', 'plan_action_version', 'check_back_version',
                              'ocg_transfer', 'ocg_lineage_withdrawal'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT ON assessment_method TO longview_app;
GRANT SELECT, INSERT ON setting_version, ocg_transfer, ocg_status_spell, assessment, assessment_version, assessment_text, plan_action,
  plan_action_version, ocg_lineage_withdrawal, check_back, check_back_version, check_back_text TO longview_app;
GRANT UPDATE (superseded_at) ON setting_version, ocg_status_spell, assessment_version, plan_action_version, check_back_version TO longview_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['setting_version', 'ocg_transfer', 'ocg_status_spell', 'assessment', 'assessment_version', 'assessment_text', 'plan_action',
                              'plan_action_version', 'ocg_lineage_withdrawal', 'check_back', 'check_back_version', 'check_back_text'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;

  -- The life of a group is read by the unit that holds it now, whoever recorded it.
  DROP POLICY own_unit_reads ON ocg_version;
  DROP POLICY own_unit_reads ON ocg_lineage;
  FOREACH name IN ARRAY ARRAY['ocg_version', 'ocg_status_spell', 'assessment', 'assessment_version', 'plan_action', 'plan_action_version'] LOOP
    EXECUTE format('CREATE POLICY holder_reads ON %I FOR SELECT USING ('
                   '(unit_code = (SELECT viewer_unit()) AND ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[])) '
                   'OR ocg_id = ANY ((SELECT ocgs_received())::uuid[]))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['ocg_status_spell', 'assessment_version', 'plan_action_version'] LOOP
    EXECUTE format('CREATE POLICY holder_adds ON %I FOR INSERT WITH CHECK '
                   '(unit_code = (SELECT recording_unit()) AND holder_of(ocg_id) = unit_code AND recorded_by = (SELECT viewer_person()))', name);
    EXECUTE format('CREATE POLICY holder_closes ON %I FOR UPDATE USING ((SELECT recording_unit()) = holder_of(ocg_id)) '
                   'WITH CHECK ((SELECT recording_unit()) = holder_of(ocg_id))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['assessment', 'plan_action'] LOOP
    EXECUTE format('CREATE POLICY holder_adds ON %I FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()) AND holder_of(ocg_id) = unit_code)', name);
  END LOOP;
  -- Of a record that another unit made before the group was handed over, the next version is the holder's: it carries the
  -- first one's unit, as its identity does.
  FOREACH name IN ARRAY ARRAY['assessment_version', 'plan_action_version', 'ocg_status_spell'] LOOP
    EXECUTE format('CREATE POLICY holder_corrects ON %I FOR INSERT WITH CHECK '
                   '(version > 1 AND ocg_id = ANY ((SELECT ocgs_received())::uuid[]) AND (SELECT recording_unit()) = holder_of(ocg_id) '
                   'AND recorded_by = (SELECT viewer_person()))', name);
  END LOOP;
END $$;

-- A link is withdrawn by the unit that holds both groups now, whoever recorded it; and by the unit that recorded it while it holds
-- either. Whoever holds either group reads that it is there, for it ends what is measured of the group; not the other group.
DROP POLICY own_unit_closes ON ocg_lineage;
CREATE POLICY holder_closes ON ocg_lineage FOR UPDATE
  USING (CASE WHEN unit_code = (SELECT recording_unit()) THEN (SELECT recording_unit()) IN (holder_of(from_ocg_id), holder_of(to_ocg_id))
         ELSE (SELECT recording_unit()) = holder_of(from_ocg_id) AND (SELECT recording_unit()) = holder_of(to_ocg_id) END)
  WITH CHECK (CASE WHEN unit_code = (SELECT recording_unit()) THEN (SELECT recording_unit()) IN (holder_of(from_ocg_id), holder_of(to_ocg_id))
         ELSE (SELECT recording_unit()) = holder_of(from_ocg_id) AND (SELECT recording_unit()) = holder_of(to_ocg_id) END);
CREATE POLICY holder_reads ON ocg_lineage FOR SELECT USING (
  (unit_code = (SELECT viewer_unit())
   AND (from_ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[]) OR to_ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[])))
  OR from_ocg_id = ANY ((SELECT ocgs_received())::uuid[]) OR to_ocg_id = ANY ((SELECT ocgs_received())::uuid[]));
CREATE POLICY reads_with_link ON ocg_lineage_withdrawal FOR SELECT USING (EXISTS (SELECT FROM ocg_lineage l WHERE l.id = lineage_id));
CREATE POLICY own_unit_adds ON ocg_lineage_withdrawal FOR INSERT
  WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()) AND EXISTS (SELECT FROM ocg_lineage l WHERE l.id = lineage_id));

-- Whoever was given a group sees what was done against it before, as a unit that supported it would; corrections stay the leading unit's.
CREATE POLICY holder_reads ON disruption_version FOR SELECT USING (ocg_id = ANY ((SELECT ocgs_received())::uuid[]));

-- A transfer is recorded by the unit that holds the group, by those who answer for it; both units may read that it was.
CREATE POLICY both_units_read ON ocg_transfer FOR SELECT
  USING (from_unit_code = (SELECT viewer_unit()) OR to_unit_code = (SELECT viewer_unit()) OR ocg_id = ANY ((SELECT ocgs_received())::uuid[]));
CREATE POLICY holder_hands_over ON ocg_transfer FOR INSERT
  WITH CHECK (from_unit_code = (SELECT recording_unit()) AND (SELECT viewer_role()) IN ('PERFORMANCE_LEAD', 'UNIT_HEAD')
              AND recorded_by = (SELECT viewer_person()) AND holder_of(ocg_id) = from_unit_code);
-- The version with which the group changes hands is the only one that names another unit than the writer's.
DROP POLICY holder_adds ON ocg_version;
CREATE POLICY holder_adds ON ocg_version AS RESTRICTIVE FOR INSERT WITH CHECK (
  coalesce(holder_of(ocg_id), unit_code) = unit_code
  OR EXISTS (SELECT FROM ocg_transfer t WHERE t.ocg_id = ocg_version.ocg_id AND t.from_unit_code = (SELECT recording_unit())
             AND t.to_unit_code = ocg_version.unit_code AND t.recorded_at = ocg_version.recorded_at));
CREATE POLICY hands_over ON ocg_version FOR INSERT WITH CHECK (
  recorded_by = (SELECT viewer_person())
  AND EXISTS (SELECT FROM ocg_transfer t WHERE t.ocg_id = ocg_version.ocg_id AND t.from_unit_code = (SELECT recording_unit())
              AND t.to_unit_code = ocg_version.unit_code AND t.recorded_at = ocg_version.recorded_at));

CREATE POLICY reads_with_version ON assessment_text FOR SELECT USING (EXISTS (SELECT FROM assessment_version v WHERE v.id = version_id));
CREATE POLICY own_adds ON assessment_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM assessment_version v WHERE v.id = version_id AND v.recorded_by = (SELECT viewer_person())));

-- A check-back is the leading unit's; those who supported see the disruption, not what came of it later.
CREATE POLICY own_unit_reads ON check_back FOR SELECT USING (unit_code = (SELECT viewer_unit()));
CREATE POLICY own_unit_adds ON check_back FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY own_unit_reads ON check_back_version FOR SELECT USING (unit_code = (SELECT viewer_unit()));
CREATE POLICY own_unit_adds ON check_back_version FOR INSERT
  WITH CHECK (unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()));
CREATE POLICY own_unit_closes ON check_back_version FOR UPDATE
  USING (unit_code = (SELECT recording_unit())) WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY reads_with_version ON check_back_text FOR SELECT USING (EXISTS (SELECT FROM check_back_version v WHERE v.id = version_id));
CREATE POLICY own_adds ON check_back_text FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM check_back_version v WHERE v.id = version_id AND v.recorded_by = (SELECT viewer_person())));

-- Settings are named beside figures: all who are signed in read them, administrators change them.
CREATE POLICY signed_in_reads ON setting_version FOR SELECT USING ((SELECT viewer_person()) IS NOT NULL);
CREATE POLICY administrator_adds ON setting_version FOR INSERT WITH CHECK ((SELECT is_administrator()) AND recorded_by = (SELECT viewer_person()));
CREATE POLICY administrator_closes ON setting_version FOR UPDATE USING ((SELECT is_administrator())) WITH CHECK ((SELECT is_administrator()));
