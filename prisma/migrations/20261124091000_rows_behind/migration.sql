-- What stands behind the computed figures of a return, and what became known of it since they were frozen. Counts and hashes
-- only: which records these are is told to the unit alone.
--
-- The rules of the aggregates hold here too (20261120092000_aggregates): which versions stood at a moment, which grade counted
-- then, and that a record counts when its days lie wholly in the period.

-- ------------------------------------------------------------------ the ways the functions look for records

-- Few records of a month are recorded after its figures were frozen: the moment beside the day, so that the others are not opened.
DROP INDEX disruption_version_effect, output_version_held;
CREATE INDEX disruption_version_effect ON disruption_version (effect_from, recorded_at);
CREATE INDEX output_version_held ON output_version (held_from, recorded_at);
CREATE INDEX disruption_version_superseded ON disruption_version (effect_from, superseded_at) WHERE superseded_at < 'infinity';
CREATE INDEX output_version_superseded ON output_version (held_from, superseded_at) WHERE superseded_at < 'infinity';
CREATE INDEX grading_counted_no_more ON grading (counted_until) WHERE counted_until < 'infinity';

-- ------------------------------------------------------------------ the functions

-- The rows behind the computed figures of one unit, as at a moment.
--
--   about    DISRUPTIONS_LED: the disruptions that the unit led, of which the breakdowns and the outcomes are made too;
--            DISRUPTIONS_SUPPORTED; OUTPUTS, of which people reached, questionnaires and pairs are made
--   rows     how many
--   sha256   of the ids of the versions in their order, a line each; of disruptions with the id of the grading that counted.
--            Ids are never used twice and what they name never changes, so equal hashes are equal rows.
--   viewer   of that unit
CREATE FUNCTION aggregates.rows_behind(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (about text, rows integer, sha256 text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
AS $$
#variable_conflict use_column
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' OR viewer_unit() IS DISTINCT FROM one_unit THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH behind AS (
    SELECT CASE WHEN v.unit_code = one_unit THEN 'DISRUPTIONS_LED' ELSE 'DISRUPTIONS_SUPPORTED' END AS about, v.id, v.id || ' ' || g.id AS line
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (v.unit_code = one_unit OR v.supporting_unit_codes @> ARRAY[one_unit])
    UNION ALL
    SELECT 'OUTPUTS', v.id, v.id::text
    FROM output_version v
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.held_from >= period_from AND v.held_from < period_to AND v.held_to <= period_to
      AND v.unit_code = one_unit
  )
  SELECT kind.about, count(b.id)::integer,
    encode(sha256(convert_to(coalesce(string_agg(b.line, E'\n' ORDER BY b.id), ''), 'UTF8')), 'hex')
  FROM unnest(ARRAY['DISRUPTIONS_LED', 'DISRUPTIONS_SUPPORTED', 'OUTPUTS']) AS kind (about)
  LEFT JOIN behind b ON b.about = kind.about
  GROUP BY kind.about;
END
$$;

-- Records behind figures of units and periods that are others at `as_at` than they were at the moment beside each: those
-- that lay in the period then or do so now, where another version stands or another grading counts. What was changed and
-- changed back is another version; what came and went in between is none.
--
--   units, froms, tos, sinces   one for each unit and period; `place` says which, from 1
--   change                      RECORDED_LATE not known then; WITHDRAWN stands no more; GRADED_AGAIN with another counted grade;
--                               CORRECTED otherwise, as one that came into the period, left it or was restored
--   version_id, grading_id      as they are at `as_at`
CREATE FUNCTION changed_behind(
  as_at timestamptz, units text[], froms date[], tos date[], sinces timestamptz[]
) RETURNS TABLE (place integer, is_output boolean, record_id uuid, change text, version_id uuid, grading_id uuid)
LANGUAGE plpgsql STABLE
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
-- Many returns have the same few periods: each is looked through once, by its days. A scan of all records is never better.
SET enable_seqscan = off
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    SELECT a.unit_code, a.period_from, a.period_to, a.since, a.place::integer
    FROM unnest(units, froms, tos, sinces) WITH ORDINALITY AS a (unit_code, period_from, period_to, since, place)
  ), span AS MATERIALIZED (
    SELECT a.period_from, a.period_to, min(a.since) AS since FROM asked a GROUP BY 1, 2
  ), month_of AS MATERIALIZED (
    SELECT s.*, month::date FROM span s CROSS JOIN generate_series(s.period_from, s.period_to - 1, interval '1 month') AS month
  ), regraded AS MATERIALIZED (
    -- Months are compared and not days: one look at each, however many periods there are. Periods begin with a month.
    SELECT v.disruption_id, v.unit_code || v.supporting_unit_codes AS credited, g.counted_until, v.effect_to,
      date_trunc('month', v.effect_from::timestamp)::date AS month
    FROM grading g
    JOIN disruption_version v ON v.disruption_id = g.disruption_id
    WHERE g.counted_until < 'infinity' AND g.counted_until > (SELECT min(s.since) FROM span s) AND g.counted_until <= as_at
  ), touched AS (
    SELECT s.period_from, s.period_to, v.disruption_id, v.unit_code || v.supporting_unit_codes AS credited
    FROM span s
    JOIN disruption_version v ON v.effect_from >= s.period_from AND v.effect_from < s.period_to AND v.effect_to <= s.period_to
      AND v.recorded_at > s.since AND v.recorded_at <= as_at
    UNION
    SELECT s.period_from, s.period_to, v.disruption_id, v.unit_code || v.supporting_unit_codes
    FROM span s
    JOIN disruption_version v ON v.effect_from >= s.period_from AND v.effect_from < s.period_to AND v.effect_to <= s.period_to
      AND v.superseded_at < 'infinity' AND v.superseded_at > s.since AND v.superseded_at <= as_at
    UNION
    SELECT m.period_from, m.period_to, r.disruption_id, r.credited
    FROM regraded r
    JOIN month_of m ON m.month = r.month AND r.counted_until > m.since AND r.effect_to <= m.period_to
  ), touched_output AS (
    SELECT s.period_from, s.period_to, v.output_id, v.unit_code
    FROM span s
    JOIN output_version v ON v.held_from >= s.period_from AND v.held_from < s.period_to AND v.held_to <= s.period_to
      AND v.recorded_at > s.since AND v.recorded_at <= as_at
    UNION
    SELECT s.period_from, s.period_to, v.output_id, v.unit_code
    FROM span s
    JOIN output_version v ON v.held_from >= s.period_from AND v.held_from < s.period_to AND v.held_to <= s.period_to
      AND v.superseded_at < 'infinity' AND v.superseded_at > s.since AND v.superseded_at <= as_at
  ), of_return AS (
    SELECT DISTINCT a.*, t.disruption_id
    FROM touched t
    JOIN asked a ON a.period_from = t.period_from AND a.period_to = t.period_to AND a.unit_code = ANY (t.credited)
  ), compared AS (
    SELECT r.place, false AS is_output, r.disruption_id AS record_id,
      was.version_id AS was_version, was.grading_id AS was_grading, was.grade AS was_grade, coalesce(was.counts, false) AS was_in,
      known.version_id, known.grading_id, known.grade, known.counts AS is_in, known.is_withdrawn
    FROM of_return r
    LEFT JOIN LATERAL (
      SELECT v.id AS version_id, g.id AS grading_id, g.grade,
        NOT v.is_withdrawn AND v.effect_from >= r.period_from AND v.effect_to <= r.period_to
          AND (v.unit_code = r.unit_code OR v.supporting_unit_codes @> ARRAY[r.unit_code]) AS counts
      FROM disruption_version v
      JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= r.since AND g.counted_until > r.since
      WHERE v.disruption_id = r.disruption_id AND v.recorded_at <= r.since AND v.superseded_at > r.since
    ) AS was ON true
    JOIN LATERAL (
      SELECT v.id AS version_id, g.id AS grading_id, g.grade, v.is_withdrawn,
        NOT v.is_withdrawn AND v.effect_from >= r.period_from AND v.effect_to <= r.period_to
          AND (v.unit_code = r.unit_code OR v.supporting_unit_codes @> ARRAY[r.unit_code]) AS counts
      FROM disruption_version v
      JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
      WHERE v.disruption_id = r.disruption_id AND v.recorded_at <= as_at AND v.superseded_at > as_at
    ) AS known ON true
    UNION ALL
    SELECT a.place, true, t.output_id,
      was.version_id, NULL, NULL, coalesce(was.counts, false),
      known.version_id, NULL, NULL, known.counts, known.is_withdrawn
    FROM touched_output t
    JOIN asked a ON a.period_from = t.period_from AND a.period_to = t.period_to AND a.unit_code = t.unit_code
    LEFT JOIN LATERAL (
      SELECT v.id AS version_id, NOT v.is_withdrawn AND v.held_from >= a.period_from AND v.held_to <= a.period_to AS counts
      FROM output_version v
      WHERE v.output_id = t.output_id AND v.recorded_at <= a.since AND v.superseded_at > a.since
    ) AS was ON true
    JOIN LATERAL (
      SELECT v.id AS version_id, v.is_withdrawn, NOT v.is_withdrawn AND v.held_from >= a.period_from AND v.held_to <= a.period_to AS counts
      FROM output_version v
      WHERE v.output_id = t.output_id AND v.recorded_at <= as_at AND v.superseded_at > as_at
    ) AS known ON true
  )
  SELECT c.place, c.is_output, c.record_id,
    CASE
      WHEN c.was_version IS NULL THEN 'RECORDED_LATE'
      WHEN c.is_withdrawn THEN 'WITHDRAWN'
      WHEN c.was_in AND c.is_in AND (c.was_grade <> c.grade OR c.was_version = c.version_id) THEN 'GRADED_AGAIN'
      ELSE 'CORRECTED'
    END,
    c.version_id, c.grading_id
  FROM compared c
  WHERE (c.was_in OR c.is_in)
    AND (c.was_version IS DISTINCT FROM c.version_id OR c.was_grading IS DISTINCT FROM c.grading_id);
END
$$;

-- How many records behind the figures of one unit and period are others at `as_at` than at `since`, by what happened to each.
--
--   viewer   of that unit, or of the centre
CREATE FUNCTION aggregates.changed_since(
  as_at timestamptz, since timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (records integer, recorded_late integer, corrected integer, withdrawn integer, graded_again integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' OR NOT (tracks_returns() OR coalesce(viewer_unit() = one_unit, false)) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT count(*)::integer, count(*) FILTER (WHERE c.change = 'RECORDED_LATE')::integer, count(*) FILTER (WHERE c.change = 'CORRECTED')::integer,
    count(*) FILTER (WHERE c.change = 'WITHDRAWN')::integer, count(*) FILTER (WHERE c.change = 'GRADED_AGAIN')::integer
  FROM changed_behind(as_at, ARRAY[one_unit], ARRAY[period_from], ARRAY[period_to], ARRAY[since]) c;
END
$$;

-- The same for each return of a period within [from_day, to_day) whose figures stand as accepted at `as_at`, since the moment as at
-- which they were computed. Returns behind which nothing changed have no row.
--
--   viewer   of that unit, or of the centre, which sees all
CREATE FUNCTION aggregates.returns_changed(as_at timestamptz, from_day date, to_day date)
RETURNS TABLE (unit_code text, period_code text, records integer, recorded_late integer, corrected integer, withdrawn integer, graded_again integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE units text[]; codes text[]; froms date[]; tos date[]; sinces timestamptz[];
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  SELECT array_agg(a.unit_code), array_agg(a.period_code), array_agg(a.period_from), array_agg(a.period_to), array_agg(a.figures_as_at)
  INTO units, codes, froms, tos, sinces
  FROM (
    SELECT DISTINCT ON (r.id) r.unit_code, r.period_code, r.period_from, r.period_to, s.figures_as_at
    FROM return_event e
    JOIN unit_return r ON r.id = e.return_id
    JOIN return_snapshot s ON s.id = e.snapshot_id
    WHERE e.action = 'ACCEPT' AND e.acted_at <= as_at AND r.period_from >= from_day AND r.period_to <= to_day
      AND (r.unit_code = (SELECT viewer_unit()) OR (SELECT tracks_returns()))
    ORDER BY r.id, e.number DESC
  ) AS a;
  IF units IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT units[c.place], codes[c.place],
    count(*)::integer, count(*) FILTER (WHERE c.change = 'RECORDED_LATE')::integer, count(*) FILTER (WHERE c.change = 'CORRECTED')::integer,
    count(*) FILTER (WHERE c.change = 'WITHDRAWN')::integer, count(*) FILTER (WHERE c.change = 'GRADED_AGAIN')::integer
  FROM changed_behind(as_at, units, froms, tos, sinces) c
  GROUP BY c.place;
END
$$;

-- Which records these are, for people of the unit: of their own unit alone.
CREATE FUNCTION own_changed_records(as_at timestamptz, since timestamptz, period_from date, period_to date)
RETURNS TABLE (is_output boolean, record_id uuid, change text, version_id uuid, grading_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT c.is_output, c.record_id, c.change, c.version_id, c.grading_id
  FROM changed_behind(as_at, ARRAY[viewer_unit()], ARRAY[period_from], ARRAY[period_to], ARRAY[since]) c
  WHERE viewer_unit() IS NOT NULL
$$;

-- ------------------------------------------------------------------ the run-time role

REVOKE EXECUTE ON FUNCTION changed_behind(timestamptz, text[], date[], date[], timestamptz[]),
  own_changed_records(timestamptz, timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_changed_records(timestamptz, timestamptz, date, date) TO longview_app;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates TO longview_app;
