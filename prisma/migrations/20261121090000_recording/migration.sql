-- Drafts, merged and linked disruptions, and programmes of outputs.

-- ------------------------------------------------------------------ who may see a disruption

-- Whether the viewer's unit leads or supports a disruption now. For policies that cannot ask disruption_version themselves.
CREATE FUNCTION may_see_disruption(a_disruption uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM disruption_version v
    WHERE v.disruption_id = a_disruption AND v.superseded_at = 'infinity'
      AND (v.unit_code = viewer_unit() OR viewer_unit() = ANY (v.supporting_unit_codes)))
$$;
REVOKE EXECUTE ON FUNCTION may_see_disruption(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_see_disruption(uuid) TO longview_app;

-- ------------------------------------------------------------------ merged disruptions

-- A merge withdraws one of two records of the same disruption and points to the other. Both histories stay.
ALTER TABLE disruption_version
  ADD COLUMN merged_into_id uuid REFERENCES disruption (id),
  ADD CHECK (merged_into_id IS NULL OR is_withdrawn),
  ADD CHECK (merged_into_id <> disruption_id);
CREATE INDEX disruption_version_merged_into ON disruption_version (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE POLICY merges_into_seen ON disruption_version AS RESTRICTIVE FOR INSERT
  WITH CHECK (merged_into_id IS NULL OR may_see_disruption(merged_into_id));

-- ------------------------------------------------------------------ disruptions near to each other in time

-- Most took days: they are looked up by their first day. The few that are known to a year or took longer are looked up here.
CREATE INDEX disruption_version_long ON disruption_version (effect_to) WHERE superseded_at = 'infinity' AND effect_to - effect_from > 31;

-- ------------------------------------------------------------------ linked disruptions

CREATE TABLE disruption_link (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL REFERENCES unit (code),
  one_id uuid NOT NULL REFERENCES disruption (id),
  other_id uuid NOT NULL REFERENCES disruption (id),
  kind text NOT NULL CHECK (kind IN ('RELATED', 'DIFFERENT')),
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  CHECK (one_id < other_id),
  CHECK (superseded_at >= recorded_at)
);
CREATE UNIQUE INDEX disruption_link_current ON disruption_link (unit_code, one_id, other_id) WHERE superseded_at = 'infinity';
CREATE INDEX disruption_link_one ON disruption_link (one_id);
CREATE INDEX disruption_link_other ON disruption_link (other_id);

-- ------------------------------------------------------------------ programmes

CREATE TABLE programme (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL REFERENCES unit (code),
  UNIQUE (id, unit_code)
);
CREATE TABLE programme_version (
  id uuid PRIMARY KEY,
  programme_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  unit_code text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  stated_target_percent integer CHECK (stated_target_percent BETWEEN 1 AND 100),
  is_withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  superseded_at timestamptz(6) NOT NULL DEFAULT 'infinity'::timestamptz,
  FOREIGN KEY (programme_id, unit_code) REFERENCES programme (id, unit_code),
  CHECK (superseded_at >= recorded_at),
  CHECK (version = 1 OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX programme_version_programme_id_version_key ON programme_version (programme_id, version);
CREATE UNIQUE INDEX programme_version_current ON programme_version (programme_id) WHERE superseded_at = 'infinity';
CREATE UNIQUE INDEX programme_version_name ON programme_version (unit_code, lower(name))
  WHERE superseded_at = 'infinity' AND NOT is_withdrawn;
ALTER TABLE output_version
  ADD COLUMN programme_id uuid,
  ADD FOREIGN KEY (programme_id, unit_code) REFERENCES programme (id, unit_code);
CREATE INDEX output_version_programme ON output_version (programme_id) WHERE programme_id IS NOT NULL;

-- ------------------------------------------------------------------ drafts: no facts, so they may be overwritten and thrown away

CREATE TABLE draft (
  person_code text NOT NULL REFERENCES person (code),
  key text NOT NULL,
  unit_code text NOT NULL REFERENCES unit (code),
  kind text NOT NULL CHECK (kind IN ('DISRUPTION', 'OUTPUT', 'OCG')),
  record_id uuid,
  record_version integer,
  summary text NOT NULL CHECK (length(summary) <= 200),
  content text NOT NULL CHECK (octet_length(content) <= 65536),
  revision integer NOT NULL CHECK (revision >= 1),
  started_at timestamptz(6) NOT NULL,
  saved_at timestamptz(6) NOT NULL,
  PRIMARY KEY (person_code, unit_code, key),
  CHECK ((record_id IS NULL) = (record_version IS NULL)),
  CHECK (saved_at >= started_at)
);

-- How many drafts the viewer's unit has, and since when the oldest lies; never what they say. Those of people who are of
-- another unit by now wait unseen for their return, and do not count.
CREATE FUNCTION drafts_of_unit() RETURNS TABLE (drafts integer, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer, min(d.started_at) FROM draft d JOIN person p ON p.code = d.person_code AND p.unit_code = d.unit_code
  WHERE d.unit_code = viewer_unit()
$$;
REVOKE EXECUTE ON FUNCTION drafts_of_unit() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION drafts_of_unit() TO longview_app;

-- What is sent takes its draft with it, in the one statement that takes its key: neither can be without the other.
CREATE FUNCTION discard_sent_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM draft WHERE person_code = NEW.person_code AND key = NEW.key;
  RETURN NULL;
END $$;
CREATE TRIGGER discard_sent_draft AFTER INSERT ON idempotency_key FOR EACH ROW EXECUTE FUNCTION discard_sent_draft();

-- ------------------------------------------------------------------ facts are only ever added to, and no commit comes late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['disruption_link', 'programme_version'] LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', name);
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
  END LOOP;
  CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON programme FOR EACH ROW EXECUTE FUNCTION refuse_change();
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT, INSERT ON disruption_link, programme, programme_version TO longview_app;
GRANT UPDATE (superseded_at) ON disruption_link, programme_version TO longview_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO longview_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['disruption_link', 'programme', 'programme_version', 'draft'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['disruption_link', 'programme', 'programme_version'] LOOP
    EXECUTE format('CREATE POLICY own_unit_reads ON %I FOR SELECT USING (unit_code = (SELECT viewer_unit()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['disruption_link', 'programme_version'] LOOP
    EXECUTE format('CREATE POLICY own_unit_adds ON %I FOR INSERT WITH CHECK '
                   '(unit_code = (SELECT recording_unit()) AND recorded_by = (SELECT viewer_person()))', name);
    EXECUTE format('CREATE POLICY own_unit_closes ON %I FOR UPDATE USING (unit_code = (SELECT recording_unit())) '
                   'WITH CHECK (unit_code = (SELECT recording_unit()))', name);
  END LOOP;
END $$;
CREATE POLICY own_unit_adds ON programme FOR INSERT WITH CHECK (unit_code = (SELECT recording_unit()));
CREATE POLICY links_seen ON disruption_link AS RESTRICTIVE FOR INSERT
  WITH CHECK (may_see_disruption(one_id) AND may_see_disruption(other_id));
-- A draft is its writer's alone, and of the unit for which that person records.
CREATE POLICY own_drafts ON draft
  USING (person_code = (SELECT viewer_person()) AND unit_code = (SELECT recording_unit()))
  WITH CHECK (person_code = (SELECT viewer_person()) AND unit_code = (SELECT recording_unit()));
