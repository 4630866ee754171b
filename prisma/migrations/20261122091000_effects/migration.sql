-- Did it last? One row of effect for each disruption, kept current from a queue, and the figures across units that read them.
--
-- Several disruptions of a group in a row are one sequence, measured together: from the day of the first, against the last
-- score before it. The rules stand in effect_sequences, which server/effects/sequencesOf.ts repeats in TypeScript; a test
-- holds the two together.

-- ------------------------------------------------------------------ the rows, and their queue

-- Derived, so overwritten: the facts behind it never are. The columns of the sequence stand on each of its disruptions.
CREATE TABLE disruption_effect (
  disruption_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  ocg_id uuid,
  effect_from date NOT NULL,
  effect_to date NOT NULL,
  -- The last day of effect.
  day date NOT NULL,
  grade text NOT NULL,
  threat_codes text[],
  tactic_codes text[],
  force_codes text[],
  -- The first disruption of the sequence; none where the target is no group.
  sequence_id uuid,
  place integer,
  sequence_size integer,
  sequence_day date,
  -- The highest of the sequence.
  sequence_grade text,
  sequence_has_negative boolean,
  sequence_threat_codes text[],
  sequence_tactic_codes text[],
  sequence_force_codes text[],
  baseline numeric(9, 3),
  baseline_on date,
  method_code text,
  method_version text,
  outcome text,
  -- None where nothing was followed: no baseline, or dated too loosely.
  ended_by text,
  ended_on date,
  fell_on date,
  recovered_on date,
  last_score numeric(9, 3),
  observed_to date,
  relief_months integer[],
  -- Score-days below the baseline over each of those months, as far as observed.
  relief_score_days double precision[],
  -- The first day after each of those months.
  relief_ends date[],
  -- Months after which somebody should look again; empty where nobody need.
  check_back_months integer[],
  -- What was found at each of those, none where nobody has looked.
  check_back_results text[],
  -- The day on which each of them is due.
  check_back_due date[],
  -- Since when the settings stand with which this was made.
  settings_at timestamptz(6) NOT NULL
);
CREATE INDEX disruption_effect_ocg ON disruption_effect (ocg_id);
CREATE INDEX disruption_effect_unit ON disruption_effect (unit_code, sequence_day) WHERE place = 1;
CREATE INDEX disruption_effect_sequence ON disruption_effect (sequence_day) WHERE place = 1;
CREATE INDEX disruption_effect_unit_day ON disruption_effect (unit_code, day);
CREATE INDEX disruption_effect_day ON disruption_effect (day) WHERE check_back_months <> '{}';

-- Groups, and disruptions of other targets, whose rows are to be made again. A row with neither is all of them. Rows are only
-- ever added and taken out, so that writers never wait for each other.
CREATE TABLE effect_queue (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  ocg_id uuid,
  disruption_id uuid,
  queued_at timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  CHECK (ocg_id IS NULL OR disruption_id IS NULL)
);

-- ------------------------------------------------------------------ the rules

CREATE FUNCTION grade_rank(grade text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT array_position(ARRAY['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'], grade)
$$;

-- The sequences of groups as at a moment; ocgs NULL is every group. One pass over the events of each group in order of day: on one
-- day disruptions come first, then assessments, then merges, then splits.
--
--   members        disruptions of the sequence, in order
--   relief         score-days below the baseline for each of the months, smallest first
CREATE FUNCTION effect_sequences(as_at timestamptz, ocgs uuid[], months integer[], recovery_percent numeric, stronger_percent numeric)
RETURNS TABLE (
  members uuid[], sequence_day date, sequence_grade text, has_negative boolean, threats text[], tactics text[], forces text[],
  baseline numeric, baseline_on date, method_code text, method_version text, outcome text, ended_by text, ended_on date,
  fell_on date, recovered_on date, last_score numeric, observed_to date, relief double precision[], ends date[]
)
LANGUAGE plpgsql STABLE ROWS 20000
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_variable
DECLARE
  grades constant text[] := ARRAY['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'];
  e record;
  a_code text;
  a_month integer;
  of_ocg uuid;
  is_open boolean := false;
  ending text;
  -- Assessments of the group so far.
  days date[] := '{}';
  scores numeric[] := '{}';
  codes text[] := '{}';
  versions text[] := '{}';
  known integer := 0;
  i integer;
  -- The open sequence.
  top integer;
  threshold numeric;
  point_on date;
  -- Relief: so much until `since`, and that much each day from then on; `next_end` is the end of the horizon that comes next.
  area double precision;
  level double precision;
  since date;
  next_end date;
  horizon integer;
BEGIN
  FOR e IN
    SELECT v.ocg_id, v.effect_to - 1 AS day, 1 AS kind, v.disruption_id AS id, v.effect_from AS first_day,
           v.effect_to - v.effect_from > 31 AS is_loose, grade_rank(g.grade) AS grade,
           v.threat_codes AS threats, v.tactic_codes AS tactics, v.force_codes AS forces,
           NULL::numeric AS score, NULL::text AS code, NULL::text AS version
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn AND v.ocg_id IS NOT NULL
      AND (ocgs IS NULL OR v.ocg_id = ANY (ocgs))
    UNION ALL
    SELECT a.ocg_id, a.assessed_on, 2, a.assessment_id, NULL, NULL, NULL, NULL, NULL, NULL, a.score, a.method_code, a.method_version
    FROM assessment_version a
    WHERE a.recorded_at <= as_at AND a.superseded_at > as_at AND NOT a.is_withdrawn AND (ocgs IS NULL OR a.ocg_id = ANY (ocgs))
    UNION ALL
    SELECT l.from_ocg_id, l.day, CASE l.kind WHEN 'MERGED_INTO' THEN 3 ELSE 4 END, l.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
           CASE l.kind WHEN 'MERGED_INTO' THEN 'MERGED' ELSE 'SPLIT' END, NULL
    FROM ocg_lineage l
    WHERE l.recorded_at <= as_at AND l.superseded_at > as_at AND (ocgs IS NULL OR l.from_ocg_id = ANY (ocgs))
    UNION ALL
    -- Closes the last sequence.
    SELECT 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid, 'infinity', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    ORDER BY 1, 2, 3, 4
  LOOP
    IF is_open THEN
      ending := CASE
        WHEN e.ocg_id <> of_ocg THEN 'STILL_FOLLOWED'
        WHEN e.kind = 1 THEN CASE WHEN NOT e.is_loose AND last_score >= threshold THEN 'NEXT_SEQUENCE' END
        WHEN e.kind = 2 THEN CASE WHEN e.code <> method_code OR e.version <> method_version THEN 'METHOD_CHANGED' END
        ELSE e.code
      END;
      IF ending IS NOT NULL THEN
        ended_by := ending;
        ended_on := CASE WHEN ending <> 'STILL_FOLLOWED' THEN e.day END;
        observed_to := CASE WHEN point_on IS NULL THEN sequence_day ELSE coalesce(ended_on, point_on) END;
        WHILE next_end <= observed_to LOOP
          relief := relief || (area + level * (next_end - since));
          horizon := horizon + 1;
          next_end := ends[horizon];
        END LOOP;
        area := area + level * (observed_to - since);
        WHILE horizon <= cardinality(months) LOOP
          relief := relief || area;
          horizon := horizon + 1;
        END LOOP;
        outcome := CASE
          WHEN point_on IS NULL THEN CASE ending WHEN 'METHOD_CHANGED' THEN ending ELSE 'NOT_ASSESSED' END
          WHEN last_score * 100 >= baseline * stronger_percent THEN 'STRONGER'
          WHEN recovered_on IS NOT NULL THEN 'RECOVERED'
          WHEN fell_on IS NOT NULL THEN 'FELL'
          ELSE 'NO_EFFECT_SEEN'
        END;
        sequence_grade := grades[top];
        RETURN NEXT;
        is_open := false;
      END IF;
    END IF;
    IF e.ocg_id IS DISTINCT FROM of_ocg THEN
      of_ocg := e.ocg_id;
      IF known > 0 THEN
        days := '{}'; scores := '{}'; codes := '{}'; versions := '{}'; known := 0;
      END IF;
    END IF;

    IF e.kind = 2 THEN
      known := known + 1;
      days[known] := e.day; scores[known] := e.score; codes[known] := e.code; versions[known] := e.version;
      IF is_open THEN
        WHILE next_end <= e.day LOOP
          relief := relief || (area + level * (next_end - since));
          horizon := horizon + 1;
          next_end := ends[horizon];
        END LOOP;
        area := area + level * (e.day - since);
        since := e.day;
        level := greatest(0, baseline - e.score);
        point_on := e.day;
        last_score := e.score;
        IF e.score < threshold THEN
          IF fell_on IS NULL THEN fell_on := e.day; END IF;
        ELSIF fell_on IS NOT NULL AND recovered_on IS NULL THEN
          recovered_on := e.day;
        END IF;
      END IF;

    ELSIF e.kind = 1 THEN
      IF is_open AND NOT e.is_loose THEN
        members := members || e.id;
        top := greatest(top, e.grade);
        has_negative := has_negative OR e.grade = 1;
        FOREACH a_code IN ARRAY e.threats LOOP IF a_code <> ALL (threats) THEN threats := threats || a_code; END IF; END LOOP;
        FOREACH a_code IN ARRAY e.tactics LOOP IF a_code <> ALL (tactics) THEN tactics := tactics || a_code; END IF; END LOOP;
        FOREACH a_code IN ARRAY e.forces LOOP IF a_code <> ALL (forces) THEN forces := forces || a_code; END IF; END LOOP;
        CONTINUE;
      END IF;
      i := 0;
      IF NOT e.is_loose THEN
        i := known;
        WHILE i > 0 AND days[i] >= e.first_day LOOP i := i - 1; END LOOP;
        IF i > 0 AND scores[i] = 0 THEN i := 0; END IF; -- a share of nothing means nothing
      END IF;
      IF i > 0 THEN
        members := ARRAY[e.id]; sequence_day := e.day; top := e.grade; has_negative := e.grade = 1;
        threats := e.threats; tactics := e.tactics; forces := e.forces;
        baseline := scores[i]; baseline_on := days[i]; method_code := codes[i]; method_version := versions[i];
        threshold := baseline * recovery_percent / 100;
        fell_on := NULL; recovered_on := NULL; last_score := NULL; point_on := NULL;
        relief := '{}'; area := 0; level := 0; since := e.day; horizon := 1;
        ends := '{}';
        FOREACH a_month IN ARRAY months LOOP ends := ends || (e.day + make_interval(months => a_month))::date; END LOOP;
        next_end := ends[1];
        is_open := true;
      ELSIF is_open THEN
        -- Dated too loosely: beside the open sequence, which goes on as if it were not there.
        RETURN QUERY SELECT ARRAY[e.id], e.day, grades[e.grade], e.grade = 1, e.threats, e.tactics, e.forces, NULL::numeric, NULL::date, NULL, NULL,
          'DATED_TOO_LOOSELY', NULL, NULL::date, NULL::date, NULL::date, NULL::numeric, NULL::date, NULL::double precision[], NULL::date[];
      ELSE
        members := ARRAY[e.id]; sequence_day := e.day; sequence_grade := grades[e.grade]; has_negative := e.grade = 1;
        threats := e.threats; tactics := e.tactics; forces := e.forces;
        baseline := NULL; baseline_on := NULL; method_code := NULL; method_version := NULL;
        outcome := CASE WHEN e.is_loose THEN 'DATED_TOO_LOOSELY' ELSE 'NO_BASELINE' END;
        ended_by := NULL; ended_on := NULL; fell_on := NULL; recovered_on := NULL; last_score := NULL; observed_to := NULL; relief := NULL; ends := NULL;
        RETURN NEXT;
      END IF;
    END IF;
  END LOOP;
END
$$;

-- Since when the settings stand that effects are made with.
CREATE FUNCTION effect_settings_since(moment timestamptz) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT max(recorded_at) FROM setting_version
  WHERE recorded_at <= moment AND superseded_at > moment
    AND code IN ('RELIEF_MONTHS', 'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'RECOVERY_PERCENT', 'STRONGER_PERCENT')
$$;

-- The effects of disruptions as at a moment, from the facts alone; NULL is now. Those against the groups named, and those of other
-- targets that are named; NULL for both is every disruption.
CREATE FUNCTION effects_of(as_at timestamptz, ocgs uuid[], disruptions uuid[]) RETURNS SETOF disruption_effect
LANGUAGE plpgsql STABLE ROWS 50000
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  -- What stands now is superseded at infinity: any moment beyond all others finds it.
  moment constant timestamptz := coalesce(as_at, '9999-12-31T00:00:00Z');
  is_all constant boolean := ocgs IS NULL AND disruptions IS NULL;
  horizons constant integer[] := string_to_array(setting_at('RELIEF_MONTHS', moment), ',')::integer[];
  check_months constant integer[] := string_to_array(setting_at('CHECK_BACK_MONTHS', moment), ',')::integer[];
  check_from constant integer := grade_rank(setting_at('CHECK_BACK_FROM_GRADE', moment));
  since constant timestamptz := effect_settings_since(moment);
BEGIN
  RETURN QUERY
  WITH member AS (
    SELECT s.*, entry.disruption_id, entry.place
    FROM effect_sequences(moment, CASE WHEN is_all THEN NULL ELSE coalesce(ocgs, '{}') END, horizons,
                          setting_at('RECOVERY_PERCENT', moment)::numeric, setting_at('STRONGER_PERCENT', moment)::numeric) s
    CROSS JOIN LATERAL unnest(s.members) WITH ORDINALITY AS entry (disruption_id, place)
  ), checked AS (
    SELECT c.disruption_id, array_agg(c.months) AS months, array_agg(c.result) AS results
    FROM check_back_version c
    WHERE c.recorded_at <= moment AND c.superseded_at > moment AND NOT c.is_withdrawn
      AND (is_all OR c.disruption_id IN (SELECT v.disruption_id FROM disruption_version v WHERE v.ocg_id = ANY (ocgs)) OR c.disruption_id = ANY (disruptions))
    GROUP BY 1
  )
  SELECT v.disruption_id, v.unit_code, v.ocg_id, v.effect_from, v.effect_to, v.effect_to - 1, g.grade,
    v.threat_codes, v.tactic_codes, v.force_codes,
    m.members[1], m.place::integer, cardinality(m.members), m.sequence_day, m.sequence_grade, m.has_negative, m.threats, m.tactics, m.forces,
    m.baseline::numeric(9, 3), m.baseline_on, m.method_code, m.method_version, m.outcome, m.ended_by, m.ended_on, m.fell_on, m.recovered_on,
    m.last_score::numeric(9, 3), m.observed_to,
    CASE WHEN m.relief IS NOT NULL THEN horizons END, m.relief, m.ends,
    CASE WHEN grade_rank(g.grade) >= check_from THEN check_months ELSE '{}' END,
    CASE
      WHEN grade_rank(g.grade) < check_from THEN '{}'
      WHEN c.months IS NULL THEN array_fill(NULL::text, ARRAY[cardinality(check_months)])
      ELSE ARRAY(SELECT c.results[array_position(c.months, due.months)] FROM unnest(check_months) WITH ORDINALITY AS due (months, place) ORDER BY due.place)
    END,
    CASE WHEN grade_rank(g.grade) >= check_from
      THEN ARRAY(SELECT (v.effect_to - 1 + make_interval(months => due.months))::date FROM unnest(check_months) WITH ORDINALITY AS due (months, place) ORDER BY due.place)
      ELSE '{}' END,
    since::timestamptz(6)
  FROM disruption_version v
  JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= moment AND g.counted_until > moment
  LEFT JOIN member m ON m.disruption_id = v.disruption_id
  LEFT JOIN checked c ON c.disruption_id = v.disruption_id
  WHERE v.recorded_at <= moment AND v.superseded_at > moment AND NOT v.is_withdrawn
    AND (is_all OR v.ocg_id = ANY (ocgs) OR (v.ocg_id IS NULL AND v.disruption_id = ANY (disruptions)));
END
$$;

-- ------------------------------------------------------------------ the queue: filled by writers, emptied by a worker

-- One statement of a writer, however many rows it has, appends to the queue once.
CREATE FUNCTION queue_effects_of_disruptions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO effect_queue (ocg_id, disruption_id)
    SELECT DISTINCT f.ocg_id, CASE WHEN f.ocg_id IS NULL THEN f.disruption_id END FROM fresh f;
  RETURN NULL;
END $$;
CREATE FUNCTION queue_effects_of_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO effect_queue (ocg_id, disruption_id)
    SELECT DISTINCT v.ocg_id, CASE WHEN v.ocg_id IS NULL THEN v.disruption_id END
    FROM fresh f JOIN disruption_version v ON v.disruption_id = f.disruption_id AND v.superseded_at = 'infinity';
  RETURN NULL;
END $$;
CREATE FUNCTION queue_effects_of_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO effect_queue (ocg_id) SELECT DISTINCT ocg_id FROM fresh;
  RETURN NULL;
END $$;
CREATE FUNCTION queue_effects_of_lineage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO effect_queue (ocg_id) SELECT DISTINCT from_ocg_id FROM fresh;
  RETURN NULL;
END $$;
-- The worker finds out which rows these are: those of a writer who has not committed yet cannot be named here.
CREATE FUNCTION queue_all_effects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO effect_queue (ocg_id)
    SELECT NULL FROM fresh
    WHERE code IN ('RELIEF_MONTHS', 'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'RECOVERY_PERCENT', 'STRONGER_PERCENT') LIMIT 1;
  RETURN NULL;
END $$;

DO $$
DECLARE of record;
BEGIN
  FOR of IN SELECT * FROM (VALUES
    ('disruption_version', 'queue_effects_of_disruptions'), ('grading', 'queue_effects_of_targets'), ('check_back_version', 'queue_effects_of_targets'),
    ('assessment_version', 'queue_effects_of_groups'), ('ocg_lineage', 'queue_effects_of_lineage'), ('setting_version', 'queue_all_effects')) AS told (tab, fun) LOOP
    EXECUTE format('CREATE TRIGGER queue_effects_added AFTER INSERT ON %I REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION %I()', of.tab, of.fun);
    -- A version that is closed took its group, or its part in it, along.
    EXECUTE format('CREATE TRIGGER queue_effects_closed AFTER UPDATE ON %I REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION %I()', of.tab, of.fun);
  END LOOP;
END $$;

-- Is it the facts that made a statement fail, and not the server: no disk, no memory, somebody who stops it, two that waited for each other?
CREATE FUNCTION is_fault_of_facts(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT left(state, 2) NOT IN ('40', '53', '57', '58', 'XX')
$$;

-- Makes the rows of these groups, and of these disruptions of other targets, again: all of them, or none where the facts of one make it
-- fail. Says whether it could.
CREATE FUNCTION remake_effects(ocgs uuid[], disruptions uuid[]) RETURNS boolean
LANGUAGE plpgsql
SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM disruption_effect WHERE ocg_id = ANY (ocgs);
  -- Of one that has a group by now, the row that a round before made with that group stays.
  DELETE FROM disruption_effect e WHERE e.disruption_id = ANY (disruptions)
    AND (e.ocg_id IS NULL OR NOT EXISTS (
      SELECT FROM disruption_version v WHERE v.disruption_id = e.disruption_id AND v.superseded_at = 'infinity' AND v.ocg_id IS NOT NULL));
  -- A disruption that now has another target may stand with the one it had, until that is made again, too.
  DELETE FROM disruption_effect WHERE disruption_id IN (SELECT disruption_id FROM disruption_version WHERE superseded_at = 'infinity' AND ocg_id = ANY (ocgs));
  INSERT INTO disruption_effect SELECT * FROM effects_of(NULL, ocgs, disruptions);
  RETURN true;
EXCEPTION WHEN others THEN
  IF NOT is_fault_of_facts(SQLSTATE) THEN RAISE; END IF;
  RETURN false;
END
$$;

-- Makes the rows of at most so many queued groups again, and of ten times as many disruptions of other targets; who has waited longest
-- comes first. One at a time, or a slower one could overwrite what another made of newer facts: whoever finds another at it does nothing.
--   refreshed  how many were made again
--   failed     those whose facts make it fail. Their rows stay as they are, and they wait again, behind all others
CREATE FUNCTION refresh_effects(most integer, OUT refreshed integer, OUT failed uuid[])
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  ocgs uuid[];
  disruptions uuid[];
  one uuid;
  -- Repeatable read would compute from facts older than the queue that it empties.
  isolation constant text := current_setting('transaction_isolation');
BEGIN
  refreshed := 0; failed := '{}';
  IF isolation <> 'read committed' THEN
    RAISE EXCEPTION 'effects are refreshed in a transaction of read committed, not %', isolation;
  END IF;
  IF NOT pg_try_advisory_xact_lock(hashtextextended('refresh_effects', 0)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM effect_queue WHERE ocg_id IS NULL AND disruption_id IS NULL) THEN
    WITH taken AS (DELETE FROM effect_queue WHERE ocg_id IS NULL AND disruption_id IS NULL)
    INSERT INTO effect_queue (ocg_id, disruption_id)
      SELECT DISTINCT v.ocg_id, CASE WHEN v.ocg_id IS NULL THEN v.disruption_id END FROM disruption_version v WHERE v.superseded_at = 'infinity';
  END IF;
  WITH asked AS (
    SELECT q.ocg_id FROM effect_queue q WHERE q.ocg_id IS NOT NULL GROUP BY 1 ORDER BY min(q.queued_at) LIMIT most
  ), taken AS (
    DELETE FROM effect_queue q USING asked WHERE q.ocg_id = asked.ocg_id
  ) SELECT coalesce(array_agg(asked.ocg_id), '{}') INTO ocgs FROM asked;
  WITH asked AS (
    SELECT q.disruption_id FROM effect_queue q WHERE q.disruption_id IS NOT NULL GROUP BY 1 ORDER BY min(q.queued_at) LIMIT 10 * most
  ), taken AS (
    DELETE FROM effect_queue q USING asked WHERE q.disruption_id = asked.disruption_id
  ) SELECT coalesce(array_agg(asked.disruption_id), '{}') INTO disruptions FROM asked;
  IF cardinality(ocgs) + cardinality(disruptions) > 0 AND NOT remake_effects(ocgs, disruptions) THEN
    FOREACH one IN ARRAY ocgs LOOP
      IF NOT remake_effects(ARRAY[one], '{}') THEN
        failed := failed || one;
        INSERT INTO effect_queue (ocg_id) VALUES (one);
      END IF;
    END LOOP;
    FOREACH one IN ARRAY disruptions LOOP
      IF NOT remake_effects('{}', ARRAY[one]) THEN
        failed := failed || one;
        INSERT INTO effect_queue (disruption_id) VALUES (one);
      END IF;
    END LOOP;
  END IF;
  refreshed := cardinality(ocgs) + cardinality(disruptions) - cardinality(failed);
END
$$;

-- How many entries the queue has, for who watches over the service.
CREATE FUNCTION effects_in_queue() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer FROM effect_queue
$$;

-- ------------------------------------------------------------------ what a figure reads: kept rows, and what it computes on the spot

-- The groups and the disruptions of other targets that wait. Few enough (200, and 2,000) and a figure computes them itself, once in a
-- transaction. Where there are more, or the facts of one make it fail, it takes the rows as they are: both lists are empty, and it is behind.
--   made  the temporary table with their rows
CREATE FUNCTION effects_queued(OUT ocgs uuid[], OUT disruptions uuid[], OUT made text, OUT is_behind boolean)
LANGUAGE plpgsql VOLATILE
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  is_all boolean;
  has_more boolean;
BEGIN
  ocgs := '{}'; disruptions := '{}'; is_behind := false;
  IF NOT EXISTS (SELECT FROM effect_queue) THEN RETURN; END IF;
  -- Not the whole queue: after an import it holds tens of thousands. By what waits, what was made of it is found again.
  SELECT 'effects_now_' || md5(string_agg(q.id::text, '' ORDER BY q.id)), count(*) > 5000, bool_or(q.ocg_id IS NULL AND q.disruption_id IS NULL),
         coalesce(array_agg(DISTINCT q.ocg_id) FILTER (WHERE q.ocg_id IS NOT NULL), '{}'),
         coalesce(array_agg(DISTINCT q.disruption_id) FILTER (WHERE q.disruption_id IS NOT NULL), '{}')
    INTO made, is_behind, is_all, ocgs, disruptions FROM (SELECT * FROM effect_queue LIMIT 5001) q;
  IF NOT is_behind THEN
    -- All there are, or the groups that disruptions have by now instead of another target.
    SELECT count(*) > 2000, ocgs || coalesce(array_agg(DISTINCT v.ocg_id) FILTER (WHERE v.ocg_id <> ALL (ocgs)), '{}'),
           disruptions || coalesce(array_agg(v.disruption_id) FILTER (WHERE v.ocg_id IS NULL AND v.disruption_id <> ALL (disruptions)), '{}')
      INTO has_more, ocgs, disruptions
      FROM (SELECT v.ocg_id, v.disruption_id FROM disruption_version v
            WHERE v.superseded_at = 'infinity' AND (is_all OR v.disruption_id = ANY (disruptions)) LIMIT 2001) v;
    is_behind := has_more OR cardinality(ocgs) > 200 OR cardinality(disruptions) > 2000 OR to_regclass(format('pg_temp.%I', made || '_failed')) IS NOT NULL;
  END IF;
  IF NOT is_behind AND to_regclass(format('pg_temp.%I', made)) IS NULL THEN
    BEGIN
      EXECUTE format('CREATE TEMPORARY TABLE %I (LIKE disruption_effect) ON COMMIT DROP', made);
      EXECUTE format('INSERT INTO pg_temp.%I SELECT * FROM effects_of(NULL, $1, $2)', made) USING ocgs, disruptions;
    EXCEPTION WHEN others THEN
      IF NOT is_fault_of_facts(SQLSTATE) THEN RAISE; END IF;
      -- So that one transaction tries once, and all of its figures say the same.
      EXECUTE format('CREATE TEMPORARY TABLE %I () ON COMMIT DROP', made || '_failed');
      is_behind := true;
    END;
  END IF;
  IF is_behind THEN
    ocgs := '{}'; disruptions := '{}'; made := NULL;
  END IF;
END
$$;

-- What is not kept: the queued now, or all as at a past moment, which are computed once in a transaction. Of one unit: the groups
-- against which it led anything.
CREATE FUNCTION effects_besides(as_at timestamptz, one_unit text) RETURNS SETOF disruption_effect
LANGUAGE plpgsql VOLATILE ROWS 1000
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  queued record;
  ocgs uuid[];
  disruptions uuid[];
  moment constant timestamptz := as_at;
  -- Dropped with the transaction: as at a past moment nothing changes any more, but few ask twice.
  kept constant text := 'effects_' || coalesce(one_unit, 'all') || '_' || (extract(epoch FROM as_at) * 1000000)::bigint;
BEGIN
  IF as_at IS NULL THEN
    queued := effects_queued();
    IF queued.made IS NOT NULL THEN
      RETURN QUERY EXECUTE format('SELECT * FROM pg_temp.%I', queued.made);
    END IF;
    RETURN;
  END IF;
  IF to_regclass(format('pg_temp.%I', kept)) IS NULL THEN
    IF one_unit IS NOT NULL THEN
      SELECT coalesce(array_agg(DISTINCT v.ocg_id) FILTER (WHERE v.ocg_id IS NOT NULL), '{}'),
             coalesce(array_agg(v.disruption_id) FILTER (WHERE v.ocg_id IS NULL), '{}')
        INTO ocgs, disruptions
        FROM disruption_version v WHERE v.unit_code = one_unit AND v.recorded_at <= moment AND v.superseded_at > moment;
    END IF;
    EXECUTE format('CREATE TEMPORARY TABLE %I (LIKE disruption_effect) ON COMMIT DROP', kept);
    EXECUTE format('INSERT INTO pg_temp.%I SELECT * FROM effects_of($1, $2, $3)', kept) USING moment, ocgs, disruptions;
  END IF;
  RETURN QUERY EXECUTE format('SELECT * FROM pg_temp.%I', kept);
END
$$;

-- Sequences of a cohort: those whose first disruption lies in the period. Whoever calls it decides who may.
CREATE FUNCTION sequences_asked(as_at timestamptz, period_from date, period_to date, one_unit text, one_force text, queued uuid[])
RETURNS SETOF disruption_effect LANGUAGE sql STABLE AS $$
  SELECT * FROM disruption_effect e
  WHERE as_at IS NULL AND e.place = 1 AND e.sequence_day >= period_from AND e.sequence_day < period_to
    AND (one_unit IS NULL OR e.unit_code = one_unit) AND (one_force IS NULL OR e.force_codes @> ARRAY[one_force])
    AND e.ocg_id <> ALL (queued)
  UNION ALL
  SELECT * FROM effects_besides(as_at, one_unit) e
  WHERE e.place = 1 AND e.sequence_day >= period_from AND e.sequence_day < period_to
    AND (one_unit IS NULL OR e.unit_code = one_unit) AND (one_force IS NULL OR e.force_codes @> ARRAY[one_force])
$$;

-- Under what a row counts, by what is asked: the first day of its quarter or financial year, or codes of its own.
CREATE FUNCTION days_by(by_what text, day date) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE by_what
    WHEN 'QUARTER' THEN date_trunc('quarter', day::timestamp)::date
    WHEN 'YEAR' THEN (date_trunc('year', day::timestamp - interval '3 months') + interval '3 months')::date
  END
$$;
CREATE FUNCTION codes_by(by_what text, tactics text[], threats text[], grade text, unit_code text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT CASE by_what WHEN 'TACTIC' THEN tactics WHEN 'THREAT' THEN threats WHEN 'GRADE' THEN ARRAY[grade] WHEN 'UNIT' THEN ARRAY[unit_code] END
$$;
-- The codes of what was grouped so: each code of a list once, a quarter as its first day, a financial year as the year in which it begins.
CREATE FUNCTION codes_listed(by_what text, first_day date, codes text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT DISTINCT unnest(CASE by_what WHEN 'ALL' THEN ARRAY[''] WHEN 'QUARTER' THEN ARRAY[first_day::text] WHEN 'YEAR' THEN ARRAY[extract(year FROM first_day)::text] ELSE codes END)
$$;

CREATE FUNCTION refuse_unknown_breakdown(by_what text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF by_what IS NULL OR by_what NOT IN ('ALL', 'QUARTER', 'YEAR', 'TACTIC', 'THREAT', 'GRADE', 'UNIT') THEN
    RAISE EXCEPTION 'long-term figures are broken down by no %', by_what;
  END IF;
END $$;

-- ------------------------------------------------------------------ figures across units
-- The rules of 20261120092000_aggregates hold here, too, but for these:
--   as_at     NULL is now: the rows that are kept, with what waits in the queue
--   period    the cohort: sequences by the day of their first disruption, check-backs by the day of theirs
--   one_force sequences (check-backs: disruptions) in which that force took part
--   by_what   ALL, QUARTER, YEAR (financial), TACTIC, THREAT, GRADE (the highest of a sequence) or UNIT. A sequence with two
--             tactics counts in both rows

-- What was found at the check-back of a place, or whether its day has come; none where there are fewer places.
CREATE FUNCTION found_at(place integer, places integer, results text[], due date[], as_at_day date, grace integer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN place <= places THEN coalesce(results[place], CASE
    WHEN as_at_day < due[place] THEN 'NOT_YET_DUE'
    WHEN as_at_day <= due[place] + grace THEN 'DUE'
    ELSE 'OVERDUE' END) END
$$;

-- What was found at check-backs of disruptions, and what is due, overdue or still to come, by months after the disruption.
CREATE FUNCTION aggregates.durability(as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, by_what text)
RETURNS TABLE (code text, months integer, result text, disruptions integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  grace constant integer := setting_at('CHECK_BACK_GRACE_DAYS', coalesce(as_at, '9999-12-31T00:00:00Z'))::integer;
  -- A place for each number of months, of which the settings allow six; rows made before a setting was changed may have others.
  months_asked constant integer[] := string_to_array(setting_at('CHECK_BACK_MONTHS', coalesce(as_at, '9999-12-31T00:00:00Z')), ',')::integer[];
  places constant integer := cardinality(months_asked);
  waiting_ocgs constant uuid[] := queued.ocgs;
  waiting_disruptions constant uuid[] := queued.disruptions;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  PERFORM refuse_unknown_breakdown(by_what);
  RETURN QUERY
  WITH counted AS (
    SELECT days_by(by_what, e.day) AS first_day, codes_by(by_what, e.tactic_codes, e.threat_codes, e.grade, e.unit_code) AS codes,
      e.check_back_months, e.check_back_results, e.check_back_due
    FROM disruption_effect e
    WHERE as_at IS NULL AND e.day >= period_from AND e.day < period_to AND e.check_back_months <> '{}'
      AND (one_unit IS NULL OR e.unit_code = one_unit) AND (one_force IS NULL OR e.force_codes @> ARRAY[one_force])
      AND (e.ocg_id IS NULL OR e.ocg_id <> ALL (waiting_ocgs)) AND e.disruption_id <> ALL (waiting_disruptions)
    UNION ALL
    SELECT days_by(by_what, e.day), codes_by(by_what, e.tactic_codes, e.threat_codes, e.grade, e.unit_code),
      e.check_back_months, e.check_back_results, e.check_back_due
    FROM effects_besides(as_at, one_unit) e
    WHERE e.day >= period_from AND e.day < period_to AND e.check_back_months <> '{}'
      AND (one_unit IS NULL OR e.unit_code = one_unit) AND (one_force IS NULL OR e.force_codes @> ARRAY[one_force])
  ), cell AS (
    -- Disruptions by all of their places at once: a third of what a row for each place costs.
    SELECT c.first_day, c.codes, CASE WHEN c.check_back_months <> months_asked THEN c.check_back_months END AS other_months,
      found_at(1, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS first, found_at(2, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS second,
      found_at(3, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS third, found_at(4, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS fourth,
      found_at(5, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS fifth, found_at(6, places, c.check_back_results, c.check_back_due, as_at_day, grace) AS sixth,
      count(*) AS n
    FROM counted c
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  )
  SELECT entry.code, found.months, found.result, sum(c.n)::integer
  FROM cell c CROSS JOIN LATERAL codes_listed(by_what, c.first_day, c.codes) AS entry (code)
    CROSS JOIN LATERAL unnest(coalesce(c.other_months, months_asked), ARRAY[c.first, c.second, c.third, c.fourth, c.fifth, c.sixth]) AS found (months, result)
  WHERE found.months IS NOT NULL AND found.result IS NOT NULL
  GROUP BY 1, 2, 3;
END
$$;

-- What became of sequences, and how many disruptions are in them.
CREATE FUNCTION aggregates.sequence_outcomes(as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, by_what text)
RETURNS TABLE (code text, outcome text, sequences integer, disruptions integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  waiting_ocgs constant uuid[] := queued.ocgs;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  PERFORM refuse_unknown_breakdown(by_what);
  RETURN QUERY
  WITH cell AS (
    SELECT days_by(by_what, e.sequence_day) AS first_day,
      codes_by(by_what, e.tactic_codes, e.threat_codes, e.grade, e.unit_code) AS codes,
      e.outcome, count(*) AS sequences, sum(e.sequence_size) AS disruptions
    FROM sequences_asked(as_at, period_from, period_to, one_unit, one_force, waiting_ocgs) e
    GROUP BY 1, 2, 3
  )
  SELECT entry.code, c.outcome, sum(c.sequences)::integer, sum(c.disruptions)::integer
  FROM cell c CROSS JOIN LATERAL codes_listed(by_what, c.first_day, c.codes) AS entry (code)
  GROUP BY 1, 2;
END
$$;

-- Times from the first disruption of sequences that fell to their recovery (RECOVERED), to the last day that is known (CENSORED), or to a
-- merge or split (COMPETING), as distinct pairs of days and event with how many there are.
CREATE FUNCTION aggregates.recovery_times(as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, by_what text)
RETURNS TABLE (code text, days integer[], events text[], sequences integer[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  waiting_ocgs constant uuid[] := queued.ocgs;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  PERFORM refuse_unknown_breakdown(by_what);
  RETURN QUERY
  WITH cell AS (
    SELECT days_by(by_what, e.sequence_day) AS first_day,
      codes_by(by_what, e.tactic_codes, e.threat_codes, e.grade, e.unit_code) AS codes,
      coalesce(e.recovered_on, CASE WHEN e.ended_by IN ('MERGED', 'SPLIT') THEN e.ended_on ELSE e.observed_to END) - e.sequence_day AS days,
      CASE WHEN e.recovered_on IS NOT NULL THEN 'RECOVERED' WHEN e.ended_by IN ('MERGED', 'SPLIT') THEN 'COMPETING' ELSE 'CENSORED' END AS event,
      count(*) AS n
    FROM sequences_asked(as_at, period_from, period_to, one_unit, one_force, waiting_ocgs) e
    WHERE e.fell_on IS NOT NULL
    GROUP BY 1, 2, 3, 4
  ), listed AS (
    SELECT entry.code, c.days, c.event, sum(c.n)::integer AS n
    FROM cell c CROSS JOIN LATERAL codes_listed(by_what, c.first_day, c.codes) AS entry (code)
    GROUP BY 1, 2, 3
  )
  SELECT l.code, array_agg(l.days ORDER BY l.days, l.event), array_agg(l.event ORDER BY l.days, l.event), array_agg(l.n ORDER BY l.days, l.event)
  FROM listed l GROUP BY 1;
END
$$;

-- The same of two selections, each as {"tactic": .., "threat": .., "grade": ..}: ONE, OTHER, and BOTH, which stand in neither.
CREATE FUNCTION aggregates.recovery_times_of(
  as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, one jsonb, other jsonb)
RETURNS TABLE (code text, days integer[], events text[], sequences integer[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  waiting_ocgs constant uuid[] := queued.ocgs;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH fell AS (
    SELECT
      (one ->> 'tactic' IS NULL OR e.tactic_codes @> ARRAY[one ->> 'tactic'])
        AND (one ->> 'threat' IS NULL OR e.threat_codes @> ARRAY[one ->> 'threat'])
        AND (one ->> 'grade' IS NULL OR e.grade = one ->> 'grade') AS is_one,
      (other ->> 'tactic' IS NULL OR e.tactic_codes @> ARRAY[other ->> 'tactic'])
        AND (other ->> 'threat' IS NULL OR e.threat_codes @> ARRAY[other ->> 'threat'])
        AND (other ->> 'grade' IS NULL OR e.grade = other ->> 'grade') AS is_other,
      coalesce(e.recovered_on, CASE WHEN e.ended_by IN ('MERGED', 'SPLIT') THEN e.ended_on ELSE e.observed_to END) - e.sequence_day AS days,
      CASE WHEN e.recovered_on IS NOT NULL THEN 'RECOVERED' WHEN e.ended_by IN ('MERGED', 'SPLIT') THEN 'COMPETING' ELSE 'CENSORED' END AS event
    FROM sequences_asked(as_at, period_from, period_to, one_unit, one_force, waiting_ocgs) e
    WHERE e.fell_on IS NOT NULL
  ), listed AS (
    SELECT CASE WHEN f.is_one AND f.is_other THEN 'BOTH' WHEN f.is_one THEN 'ONE' ELSE 'OTHER' END AS code, f.days, f.event, count(*)::integer AS n
    FROM fell f WHERE f.is_one OR f.is_other
    GROUP BY 1, 2, 3
  )
  SELECT l.code, array_agg(l.days ORDER BY l.days, l.event), array_agg(l.event ORDER BY l.days, l.event), array_agg(l.n ORDER BY l.days, l.event)
  FROM listed l GROUP BY 1;
END
$$;

-- Score-days below the baseline over so many months after the first disruption of sequences that have a baseline.
--   sequences        those that could be measured: assessed since by the same method. The days of the others are not known, or to come
--   complete         sequences observed to the last day of the months
--   observed_days    days of those months of which the score is known
--   unobserved_days  days that have passed, of which nothing is known, of sequences that are still followed
--   to_come_days     days after as_at_day, of the same
CREATE FUNCTION aggregates.relief_totals(as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, by_what text)
RETURNS TABLE (code text, months integer, score_days double precision, sequences integer, complete integer,
               observed_days bigint, unobserved_days bigint, to_come_days bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  waiting_ocgs constant uuid[] := queued.ocgs;
  horizons constant integer := cardinality(string_to_array(setting_at('RELIEF_MONTHS', coalesce(as_at, '9999-12-31T00:00:00Z')), ','));
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  PERFORM refuse_unknown_breakdown(by_what);
  RETURN QUERY
  WITH followed AS MATERIALIZED (
    SELECT days_by(by_what, e.sequence_day) AS first_day,
      codes_by(by_what, e.tactic_codes, e.threat_codes, e.grade, e.unit_code) AS codes,
      e.relief_months, e.relief_score_days, e.relief_ends, e.sequence_day, e.observed_to, e.ended_by = 'STILL_FOLLOWED' AS is_followed,
      e.outcome IN ('STRONGER', 'RECOVERED', 'FELL', 'NO_EFFECT_SEEN') AS is_measured
    FROM sequences_asked(as_at, period_from, period_to, one_unit, one_force, waiting_ocgs) e
    WHERE e.baseline IS NOT NULL
  ), cell AS (
    -- Of the days that are not known, those up to as_at_day have passed.
    SELECT f.first_day, f.codes, f.relief_months[horizon] AS months, sum(f.relief_score_days[horizon]) AS score_days, count(*) FILTER (WHERE f.is_measured) AS sequences,
      count(*) FILTER (WHERE f.observed_to >= f.relief_ends[horizon]) AS complete,
      sum(least(f.relief_ends[horizon], f.observed_to) - f.sequence_day) AS observed_days,
      sum(least(f.relief_ends[horizon], as_at_day + 1) - f.observed_to)
        FILTER (WHERE f.is_followed AND f.observed_to <= as_at_day AND f.observed_to < f.relief_ends[horizon]) AS unobserved_days,
      sum(f.relief_ends[horizon] - greatest(f.observed_to, as_at_day + 1))
        FILTER (WHERE f.is_followed AND f.observed_to < f.relief_ends[horizon] AND as_at_day + 1 < f.relief_ends[horizon]) AS to_come_days
    FROM followed f CROSS JOIN generate_series(1, horizons) AS horizon
    WHERE horizon <= cardinality(f.relief_months)
    GROUP BY 1, 2, 3
  )
  SELECT entry.code, c.months, sum(c.score_days)::double precision, sum(c.sequences)::integer, sum(c.complete)::integer,
    sum(c.observed_days)::bigint, coalesce(sum(c.unobserved_days), 0)::bigint, coalesce(sum(c.to_come_days), 0)::bigint
  FROM cell c CROSS JOIN LATERAL codes_listed(by_what, c.first_day, c.codes) AS entry (code)
  GROUP BY 1, 2;
END
$$;

-- How many groups and other targets have newer records than the figures show; 0 where the figures show all.
--   settings_changing  some of what the figures show was made with settings that no longer stand
CREATE FUNCTION aggregates.effects_waiting() RETURNS TABLE (ocgs integer, settings_changing boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  queued record;
  is_all boolean;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  queued := effects_queued();
  IF NOT queued.is_behind THEN
    RETURN QUERY SELECT 0, false;
    RETURN;
  END IF;
  is_all := EXISTS (SELECT FROM effect_queue WHERE ocg_id IS NULL AND disruption_id IS NULL);
  RETURN QUERY
  SELECT count(*)::integer, EXISTS (SELECT FROM disruption_effect e WHERE e.settings_at < effect_settings_since('9999-12-31T00:00:00Z'))
  FROM (
    SELECT q.ocg_id, q.disruption_id FROM effect_queue q WHERE q.ocg_id IS NOT NULL OR q.disruption_id IS NOT NULL
    UNION
    SELECT v.ocg_id, CASE WHEN v.ocg_id IS NULL THEN v.disruption_id END FROM disruption_version v WHERE is_all AND v.superseded_at = 'infinity'
  ) waiting;
END
$$;

-- ------------------------------------------------------------------ reactivation

-- Spells without activity, from the day on which a group was archived (ARCHIVED), or on which it ceased to be active after a
-- disruption of a set grade within a set number of days (MAJOR_DISRUPTION), until it was active again (REACTIVATED), merged or was
-- split (COMPETING), or until as_at_day (CENSORED). A spell is a run of statuses other than active after an active one; gaps bridge.
--   unit_code  the unit that held the group at the start
CREATE FUNCTION reactivations_of(as_at timestamptz, as_at_day date, one_unit text, origin text)
RETURNS TABLE (ocg_id uuid, spell_id uuid, unit_code text, owning_force_code text, from_day date, reactivated_on date, observed_to date, event text,
               after_disruption_id uuid)
LANGUAGE plpgsql STABLE
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  moment constant timestamptz := coalesce(as_at, '9999-12-31T00:00:00Z');
  is_archiving constant boolean := origin = 'ARCHIVED';
  from_grade constant integer := grade_rank(setting_at('REACTIVATION_FROM_GRADE', moment));
  within_days constant integer := setting_at('REACTIVATION_WITHIN_DAYS', moment)::integer;
BEGIN
  IF origin IS NULL OR origin NOT IN ('ARCHIVED', 'MAJOR_DISRUPTION') THEN
    RAISE EXCEPTION 'a spell without activity begins with no %', origin;
  END IF;
  RETURN QUERY
  WITH life AS MATERIALIZED (
    SELECT s.ocg_id, s.spell_id, s.unit_code, s.status, s.valid_from,
      count(*) FILTER (WHERE s.status = 'ACTIVE') OVER (PARTITION BY s.ocg_id ORDER BY s.valid_from) AS actives
    FROM ocg_status_spell s
    WHERE s.recorded_at <= moment AND s.superseded_at > moment AND NOT s.is_withdrawn AND s.valid_from <= as_at_day
  ), begun AS (
    SELECT DISTINCT ON (l.ocg_id, l.actives) l.ocg_id, l.actives, l.spell_id, l.unit_code, l.valid_from AS from_day
    FROM life l
    WHERE l.actives > 0 AND (l.status = 'ARCHIVED' OR (NOT is_archiving AND l.status <> 'ACTIVE'))
    ORDER BY l.ocg_id, l.actives, l.valid_from
  ), gone AS (
    SELECT g.from_ocg_id, array_agg(g.day) AS days, coalesce(array_agg(g.day) FILTER (WHERE g.kind = 'MERGED_INTO'), '{}') AS merged_on
    FROM ocg_lineage g WHERE g.recorded_at <= moment AND g.superseded_at > moment GROUP BY 1
  ), told AS MATERIALIZED (
    SELECT b.*, o.owning_force_code, again.valid_from AS reactivated_on,
      (SELECT min(g.day) FROM unnest(gone.days) AS g (day)
       WHERE g.day > b.from_day AND g.day <= as_at_day AND (again.valid_from IS NULL OR g.day < again.valid_from)) AS gone_on,
      CASE WHEN NOT is_archiving THEN (
        SELECT v.disruption_id FROM disruption_version v
        JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= moment AND g.counted_until > moment AND grade_rank(g.grade) >= from_grade
        WHERE v.ocg_id = b.ocg_id AND v.recorded_at <= moment AND v.superseded_at > moment AND NOT v.is_withdrawn
          AND v.effect_to - v.effect_from <= 31 AND v.effect_to - 1 BETWEEN b.from_day - within_days AND b.from_day
        ORDER BY v.effect_to DESC, v.disruption_id DESC LIMIT 1) END AS after_disruption_id
    FROM begun b
    JOIN ocg_version o ON o.ocg_id = b.ocg_id AND o.recorded_at <= moment AND o.superseded_at > moment AND NOT o.is_withdrawn
    LEFT JOIN life again ON again.ocg_id = b.ocg_id AND again.status = 'ACTIVE' AND again.actives = b.actives + 1
    LEFT JOIN gone ON gone.from_ocg_id = b.ocg_id
    WHERE (one_unit IS NULL OR b.unit_code = one_unit)
      -- A group that stopped because it merged is not one that may come back.
      AND (gone.from_ocg_id IS NULL OR b.from_day <> ALL (gone.merged_on))
  )
  SELECT t.ocg_id, t.spell_id, t.unit_code, t.owning_force_code, t.from_day,
    CASE WHEN t.gone_on IS NULL THEN t.reactivated_on END, coalesce(t.gone_on, t.reactivated_on, as_at_day),
    CASE WHEN t.gone_on IS NOT NULL THEN 'COMPETING' WHEN t.reactivated_on IS NOT NULL THEN 'REACTIVATED' ELSE 'CENSORED' END, t.after_disruption_id
  FROM told t
  WHERE is_archiving OR t.after_disruption_id IS NOT NULL;
END
$$;

-- Times from the start of such a spell in the period, as distinct pairs of days and event with how many there are.
CREATE FUNCTION aggregates.reactivation_times(
  as_at timestamptz, as_at_day date, period_from date, period_to date, one_unit text, one_force text, origin text)
RETURNS TABLE (days integer[], events text[], spells integer[])
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH listed AS (
    SELECT r.observed_to - r.from_day AS days, r.event, count(*)::integer AS n
    FROM reactivations_of(as_at, as_at_day, one_unit, origin) r
    WHERE r.from_day >= period_from AND r.from_day < period_to AND (one_force IS NULL OR r.owning_force_code = one_force)
    GROUP BY 1, 2
  )
  SELECT coalesce(array_agg(l.days ORDER BY l.days, l.event), '{}'), coalesce(array_agg(l.event ORDER BY l.days, l.event), '{}'),
    coalesce(array_agg(l.n ORDER BY l.days, l.event), '{}') FROM listed l;
END
$$;

-- Groups that are active or monitored, those of them that were never assessed, and those whose review is overdue: assessed, or where
-- they never were, mapped or else first recorded, more days ago than the settings give a group of that status.
CREATE FUNCTION aggregates.assessment_cover(as_at timestamptz, as_at_day date, one_unit text, one_force text)
RETURNS TABLE (ocgs integer, never_assessed integer, overdue integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
DECLARE
  moment constant timestamptz := coalesce(as_at, '9999-12-31T00:00:00Z');
  active_days constant integer := setting_at('REVIEW_DAYS_ACTIVE', moment)::integer;
  monitored_days constant integer := setting_at('REVIEW_DAYS_MONITORED', moment)::integer;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH followed AS (
    SELECT CASE s.latest_from WHEN s.active_from THEN 'ACTIVE' WHEN s.monitored_from THEN 'MONITORED' END AS status, a.assessed_on,
      coalesce(a.assessed_on, o.mapped_on, (first.recorded_at AT TIME ZONE 'Europe/London')::date) AS since
    FROM ocg_version o
    JOIN ocg_version first ON first.ocg_id = o.ocg_id AND first.version = 1
    -- The latest status that is known, also where its spell has an end: as lists of groups show it.
    JOIN (
      SELECT s.ocg_id, max(s.valid_from) AS latest_from, max(s.valid_from) FILTER (WHERE s.status = 'ACTIVE') AS active_from,
        max(s.valid_from) FILTER (WHERE s.status = 'MONITORED') AS monitored_from
      FROM ocg_status_spell s
      WHERE s.recorded_at <= moment AND s.superseded_at > moment AND NOT s.is_withdrawn AND s.valid_from <= as_at_day
      GROUP BY 1
    ) s ON s.ocg_id = o.ocg_id
    LEFT JOIN (
      SELECT a.ocg_id, max(a.assessed_on) AS assessed_on FROM assessment_version a
      WHERE a.recorded_at <= moment AND a.superseded_at > moment AND NOT a.is_withdrawn GROUP BY 1
    ) a ON a.ocg_id = o.ocg_id
    WHERE o.recorded_at <= moment AND o.superseded_at > moment AND NOT o.is_withdrawn
      AND (one_unit IS NULL OR o.unit_code = one_unit) AND (one_force IS NULL OR o.owning_force_code = one_force)
  )
  SELECT count(*)::integer, (count(*) FILTER (WHERE f.assessed_on IS NULL))::integer,
    (count(*) FILTER (WHERE as_at_day > f.since + CASE f.status WHEN 'ACTIVE' THEN active_days ELSE monitored_days END))::integer
  FROM followed f WHERE f.status IS NOT NULL;
END
$$;

-- ------------------------------------------------------------------ the rows behind the figures, for the unit whose they are

CREATE FUNCTION own_effects(as_at timestamptz) RETURNS SETOF disruption_effect
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
  queued constant record := effects_queued();
  waiting_ocgs constant uuid[] := queued.ocgs;
  waiting_disruptions constant uuid[] := queued.disruptions;
  own constant text := viewer_unit();
  -- Of groups that the unit has handed over it counts what became of its own work; scores and days are the new holder's.
  handed_over constant uuid[] := ocgs_handed_over();
  withheld constant jsonb := '{"baseline": null, "baseline_on": null, "method_code": null, "method_version": null, "ended_by": null, "ended_on": null,
    "fell_on": null, "recovered_on": null, "last_score": null, "observed_to": null, "relief_months": null, "relief_score_days": null, "relief_ends": null}';
BEGIN
  IF own IS NULL THEN RETURN; END IF;
  RETURN QUERY
  WITH own_row AS (
    SELECT * FROM disruption_effect e
    WHERE as_at IS NULL AND e.unit_code = own AND (e.ocg_id IS NULL OR e.ocg_id <> ALL (waiting_ocgs)) AND e.disruption_id <> ALL (waiting_disruptions)
    UNION ALL
    SELECT * FROM effects_besides(as_at, own) e WHERE e.unit_code = own
  )
  SELECT * FROM own_row e WHERE e.ocg_id IS NULL OR e.ocg_id <> ALL (handed_over)
  UNION ALL
  SELECT h.* FROM own_row e CROSS JOIN LATERAL jsonb_populate_record(ROW (e.*)::disruption_effect, withheld) h WHERE e.ocg_id = ANY (handed_over);
END
$$;

CREATE FUNCTION own_reactivations(as_at timestamptz, as_at_day date, origin text)
RETURNS TABLE (ocg_id uuid, spell_id uuid, from_day date, reactivated_on date, observed_to date, event text, after_disruption_id uuid, owning_force_code text)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.ocg_id, r.spell_id, r.from_day, CASE WHEN is_held THEN r.reactivated_on END, CASE WHEN is_held THEN r.observed_to END,
    CASE WHEN is_held THEN r.event END, r.after_disruption_id, r.owning_force_code
  FROM reactivations_of(as_at, as_at_day, viewer_unit(), origin) r
  -- Of groups that the unit has handed over it counts the spell; what came later is the new holder's.
  CROSS JOIN LATERAL (SELECT r.ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[]) AS is_held) AS holding
  WHERE viewer_unit() IS NOT NULL
$$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

ALTER TABLE disruption_effect ENABLE ROW LEVEL SECURITY;
ALTER TABLE effect_queue ENABLE ROW LEVEL SECURITY;
-- No policy, no grant: functions alone read and write them.

REVOKE EXECUTE ON FUNCTION
  effect_sequences(timestamptz, uuid[], integer[], numeric, numeric), effects_of(timestamptz, uuid[], uuid[]), effects_queued(),
  effect_settings_since(timestamptz), is_fault_of_facts(text), remake_effects(uuid[], uuid[]), effects_besides(timestamptz, text),
  sequences_asked(timestamptz, date, date, text, text, uuid[]), reactivations_of(timestamptz, date, text, text), refresh_effects(integer), effects_in_queue(), own_effects(timestamptz),
  own_reactivations(timestamptz, date, text), queue_effects_of_disruptions(), queue_effects_of_targets(), queue_effects_of_groups(),
  queue_effects_of_lineage(), queue_all_effects()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_effects(integer), effects_in_queue(), own_effects(timestamptz), own_reactivations(timestamptz, date, text) TO longview_app;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates TO longview_app;

-- What is recorded already.
INSERT INTO effect_queue (ocg_id) SELECT NULL WHERE EXISTS (SELECT FROM disruption_version);
