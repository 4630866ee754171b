-- From which month on the limits of a unit's series are reckoned anew, and why.

CREATE TABLE series_rebasing (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL REFERENCES unit (code),
  measure text NOT NULL CHECK (measure IN ('GROSS', 'MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE', 'SUPPORTED')),
  -- The only strand that is counted; none for all. What was supported is not known by strand.
  strand_code text REFERENCES strand (code),
  from_day date NOT NULL CHECK (extract(day FROM from_day) = 1),
  reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  UNIQUE (id, unit_code),
  CHECK (measure <> 'SUPPORTED' OR strand_code IS NULL),
  CHECK (from_day <= (recorded_at AT TIME ZONE 'Europe/London')::date)
);
CREATE INDEX series_rebasing_series ON series_rebasing (unit_code, measure, from_day);

CREATE TABLE series_rebasing_withdrawal (
  rebasing_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL,
  FOREIGN KEY (rebasing_id, unit_code) REFERENCES series_rebasing (id, unit_code)
);

-- A series is not reckoned anew twice from one month. One that was withdrawn may come again, so no index can say it; whoever comes
-- at the same moment waits, and then sees the other.
CREATE FUNCTION refuse_second_rebasing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('series_rebasing ' || NEW.unit_code, 0));
  IF EXISTS (SELECT FROM series_rebasing r
             WHERE r.id <> NEW.id AND r.unit_code = NEW.unit_code AND r.measure = NEW.measure AND r.from_day = NEW.from_day
               AND r.strand_code IS NOT DISTINCT FROM NEW.strand_code
               AND NOT EXISTS (SELECT FROM series_rebasing_withdrawal w WHERE w.rebasing_id = r.id)) THEN
    RAISE EXCEPTION 'this series is reckoned anew from that month already' USING ERRCODE = 'LV013';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_second_rebasing AFTER INSERT ON series_rebasing FOR EACH ROW EXECUTE FUNCTION refuse_second_rebasing();
REVOKE EXECUTE ON FUNCTION refuse_second_rebasing() FROM PUBLIC;

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['series_rebasing', 'series_rebasing_withdrawal'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT, INSERT ON series_rebasing, series_rebasing_withdrawal TO longview_app;

-- The unit for which the viewer may say from when its series are reckoned anew; none for those who may not.
CREATE FUNCTION rebasing_unit() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT CASE WHEN viewer_role() IN ('PERFORMANCE_LEAD', 'UNIT_HEAD') THEN viewer_unit() END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['series_rebasing', 'series_rebasing_withdrawal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    -- Limits stand on every chart of the series, so whoever sees figures of units reads why they are what they are.
    EXECUTE format('CREATE POLICY seen_with_figures ON %I FOR SELECT USING ((SELECT current_setting(''app.sees_aggregates'', true)) = ''on'')', name);
    EXECUTE format('CREATE POLICY own_unit_adds ON %I FOR INSERT '
                   'WITH CHECK (unit_code = (SELECT rebasing_unit()) AND recorded_by = (SELECT viewer_person()))', name);
  END LOOP;
END $$;
