-- Questions that are asked again and again: a page of the comparison of units with what its address asks, under a name of its own.

CREATE TABLE saved_question (
  id uuid PRIMARY KEY,
  -- Its name in addresses, given once and never to another.
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL CHECK (length(name) BETWEEN 3 AND 80),
  page text NOT NULL CHECK (page IN ('COMPARE', 'MEASURE', 'CHANGE', 'MIX', 'CAPABILITIES')),
  -- Names and values of the address: [{name, value}].
  parameters jsonb NOT NULL CHECK (jsonb_typeof(parameters) = 'array'),
  -- Which dates it asks about, whenever it is asked.
  dates text NOT NULL CHECK (dates IN ('AS_SAVED', 'LAST_MONTH', 'LAST_QUARTER', 'LAST_FINANCIAL_YEAR', 'YEAR_TO_DATE')),
  -- For everybody who sees figures of units; else for who saved it.
  is_shared boolean NOT NULL,
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL
);
CREATE INDEX saved_question_person ON saved_question (recorded_by);

-- That a question was removed: it is asked no more, and its address leads to nothing else.
CREATE TABLE saved_question_removal (
  saved_question_id uuid PRIMARY KEY REFERENCES saved_question (id),
  recorded_by text NOT NULL REFERENCES person (code),
  recorded_at timestamptz(6) NOT NULL
);

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['saved_question', 'saved_question_removal'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT, INSERT ON saved_question, saved_question_removal TO longview_app;

CREATE POLICY shared_or_own ON saved_question FOR SELECT
  USING ((SELECT current_setting('app.sees_aggregates', true)) = 'on' AND (is_shared OR recorded_by = (SELECT viewer_person())));
CREATE POLICY own_is_added ON saved_question FOR INSERT
  WITH CHECK ((SELECT current_setting('app.sees_aggregates', true)) = 'on' AND recorded_by = (SELECT viewer_person()));
-- Of a question that the viewer may see.
CREATE POLICY of_question_seen ON saved_question_removal FOR SELECT
  USING (EXISTS (SELECT FROM saved_question q WHERE q.id = saved_question_id));
CREATE POLICY own_is_removed ON saved_question_removal FOR INSERT
  WITH CHECK (recorded_by = (SELECT viewer_person())
              AND EXISTS (SELECT FROM saved_question q WHERE q.id = saved_question_id AND q.recorded_by = (SELECT viewer_person())));

-- An address that no question has or had, from the one that its name would give: the same, or with -2, -3 and so on. Who asks may
-- not see the questions of others, removed ones and those kept to oneself; their addresses are taken all the same. One at a time, until the
-- end of the transaction.
CREATE FUNCTION free_question_slug(wanted text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE number integer := 1; slug_tried text := wanted;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('saved_question', 0));
  WHILE EXISTS (SELECT FROM saved_question q WHERE q.slug = slug_tried) LOOP
    number := number + 1;
    slug_tried := wanted || '-' || number;
  END LOOP;
  RETURN slug_tried;
END $$;
REVOKE EXECUTE ON FUNCTION free_question_slug(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION free_question_slug(text) TO longview_app;
