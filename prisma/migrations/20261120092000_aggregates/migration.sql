-- Figures across units. People who see aggregates only have no policy on the facts; they reach them
-- through these functions alone, which return grouped counts: never a record, a group or a word of text.
--
-- The same rules hold in each of them:
--   as at     versions with recorded_at <= as_at < superseded_at that are not withdrawn; the grade is the
--             one that counted at that moment (counted_from <= as_at < counted_until)
--   period    a record counts when its days [from, to) lie wholly in [period_from, period_to)
--   one_unit  figures of that unit alone; NULL for all units
--   viewer    nothing is returned unless the transaction says app.sees_aggregates = 'on'
--
-- plan_cache_mode: the best plan for one unit's month is the worst for ten units' three years, so each
-- call is planned for what it asks. jit: compiling takes longer than any of these statements.
-- random_page_cost: the pages lie in memory or on a solid-state disk, and one unit's records are few.

-- ------------------------------------------------------------------ the ways the figures look for records

CREATE INDEX disruption_version_effect ON disruption_version (effect_from);
CREATE INDEX disruption_version_unit_effect ON disruption_version (unit_code, effect_from);
CREATE INDEX disruption_version_loosely_dated ON disruption_version (effect_from) WHERE effect_to - 1 > effect_from;
CREATE INDEX output_version_held ON output_version (held_from);
-- An outcome is given once in a unit of measure (outcomeRules.ts), so that counting outcomes counts disruptions.
CREATE UNIQUE INDEX disruption_outcome_once ON disruption_outcome (version_id, kind_code, measure_unit_code);

-- ------------------------------------------------------------------ the functions

-- Disruptions by the day or month at which a running total steps: the last day of effect.
-- One scan serves the headline, the running totals and the months, so that they cannot disagree.
--
--   credit                 LED by unit_code; LED_WITH_SUPPORT the part of LED that other units supported;
--                          SUPPORTED by unit_code and led by another. LED over all units counts each disruption
--                          once, and so does LED_WITH_SUPPORT; SUPPORTED over all units does not.
--   is_looser_than_month   true where the days of effect reach over the end of a month
--   steps                  days after period_from (grain 'day') or months after its month (grain 'month')
--   disruptions            how many at each of those steps; a step may come more than once, and in no order
CREATE FUNCTION aggregates.disruption_steps(
  as_at timestamptz, period_from date, period_to date, grain text, one_unit text
) RETURNS TABLE (unit_code text, credit text, grade text, is_looser_than_month boolean, steps integer[], disruptions integer[])
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
  IF grain NOT IN ('day', 'month') THEN
    RAISE EXCEPTION 'grain must be day or month, not %', grain;
  END IF;
  RETURN QUERY
  WITH cell AS MATERIALIZED (
    SELECT
      v.unit_code,
      v.supporting_unit_codes,
      g.grade,
      -- Most records are known to the day; the months of the others are compared.
      CASE WHEN v.effect_to - v.effect_from = 1 THEN false
        ELSE date_trunc('month', v.effect_from::timestamp) <> date_trunc('month', (v.effect_to - 1)::timestamp)
      END AS is_looser,
      CASE WHEN grain = 'day' THEN v.effect_to - 1
        ELSE date_trunc('month', (v.effect_to - 1)::timestamp)::date
      END AS step_day,
      count(*) AS n
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (one_unit IS NULL OR v.unit_code = one_unit OR v.supporting_unit_codes @> ARRAY[one_unit])
    GROUP BY 1, 2, 3, 4, 5
  ), credited AS (
    SELECT c.unit_code, 'LED' AS credit, c.grade, c.is_looser, c.step_day, c.n FROM cell c
    UNION ALL
    SELECT c.unit_code, 'LED_WITH_SUPPORT', c.grade, c.is_looser, c.step_day, c.n FROM cell c
    WHERE c.supporting_unit_codes <> '{}'
    UNION ALL
    SELECT supporting.code, 'SUPPORTED', c.grade, c.is_looser, c.step_day, c.n
    FROM cell c CROSS JOIN LATERAL unnest(c.supporting_unit_codes) AS supporting (code)
    WHERE c.supporting_unit_codes <> '{}'
  )
  SELECT s.unit_code, s.credit, s.grade, s.is_looser,
    array_agg(CASE WHEN grain = 'day' THEN s.step_day - period_from
      ELSE (extract(year FROM s.step_day) - extract(year FROM period_from))::integer * 12
        + (extract(month FROM s.step_day) - extract(month FROM period_from))::integer
    END),
    array_agg(s.n::integer)
  FROM credited s
  WHERE one_unit IS NULL OR s.unit_code = one_unit
  GROUP BY 1, 2, 3, 4;
END
$$;

-- Led disruptions by strand, threat, tactic and force that took part, and by counted grade.
-- A disruption with two threats counts in both rows: rows of a dimension may add up to more than the total.
-- A disruption that names none of a dimension counts under the code NONE.
CREATE FUNCTION aggregates.disruptions_by(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (dimension text, code text, grade text, disruptions integer)
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
  -- Grouped by whole lists first, each list opened once afterwards: one pass over the records, not four.
  WITH cell AS MATERIALIZED (
    SELECT
      CASE
        WHEN grouping(v.strand_code) = 0 THEN 'STRAND'
        WHEN grouping(v.threat_codes) = 0 THEN 'THREAT'
        WHEN grouping(v.tactic_codes) = 0 THEN 'TACTIC'
        ELSE 'FORCE'
      END AS dimension,
      v.strand_code, v.threat_codes, v.tactic_codes, v.force_codes, g.grade, count(*) AS n
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (one_unit IS NULL OR v.unit_code = one_unit)
    GROUP BY GROUPING SETS (
      (v.strand_code, g.grade), (v.threat_codes, g.grade), (v.tactic_codes, g.grade), (v.force_codes, g.grade)
    )
  ), listed AS (
    SELECT c.dimension, c.grade, c.n,
      CASE c.dimension
        WHEN 'STRAND' THEN ARRAY[c.strand_code]
        WHEN 'THREAT' THEN c.threat_codes
        WHEN 'TACTIC' THEN c.tactic_codes
        ELSE c.force_codes
      END AS codes
    FROM cell c
  )
  SELECT l.dimension, entry.code, l.grade, sum(l.n)::integer
  FROM listed l
  CROSS JOIN LATERAL (
    SELECT DISTINCT unnest(CASE WHEN l.codes = '{}' THEN ARRAY['NONE'] ELSE l.codes END) AS code
  ) AS entry
  GROUP BY 1, 2, 3;
END
$$;

-- Outcomes of led disruptions of every grade, by kind and unit of measure.
--   total         in that unit of measure
--   disruptions   how many disruptions have such an outcome; a version has it once (disruption_outcome_once)
CREATE FUNCTION aggregates.outcome_totals(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (kind_code text, measure_unit_code text, total double precision, disruptions integer)
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
  SELECT o.kind_code, o.measure_unit_code, sum(o.quantity)::double precision, count(*)::integer
  FROM disruption_version v
  JOIN disruption_outcome o ON o.version_id = v.id
  WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
    AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
    AND (one_unit IS NULL OR v.unit_code = one_unit)
  GROUP BY 1, 2;
END
$$;

-- Outputs by kind and strand, each counted once by the unit that gave it, linked to a disruption or not.
--   people_reached          sum over the outputs where somebody counted; NULL when nobody did
--   outputs_without_count   outputs where nobody counted the people reached
--   asked, answered         questionnaires; NULL when no output had one
--   outputs_not_asked       outputs without a questionnaire
CREATE FUNCTION aggregates.output_totals(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (
  kind text, strand_code text, outputs integer, people_reached double precision, outputs_without_count integer,
  asked double precision, answered double precision, outputs_not_asked integer
)
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
  SELECT v.kind, v.strand_code, count(*)::integer,
    sum(v.people_reached)::double precision, count(*) FILTER (WHERE v.people_reached IS NULL)::integer,
    sum(v.questionnaires_sent)::double precision,
    sum(v.questionnaires_answered) FILTER (WHERE v.questionnaires_sent IS NOT NULL)::double precision,
    count(*) FILTER (WHERE v.questionnaires_sent IS NULL)::integer
  FROM output_version v
  WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
    AND v.held_from >= period_from AND v.held_from < period_to AND v.held_to <= period_to
    AND (one_unit IS NULL OR v.unit_code = one_unit)
  GROUP BY 1, 2;
END
$$;

-- Before and after answers to the questions of questionnaires, added up; intention and behaviour apart.
--   questions   how many questions were added up
CREATE FUNCTION aggregates.output_pairs(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (
  measures text, questions integer,
  yes_yes double precision, yes_no double precision, no_yes double precision, no_no double precision,
  before_only double precision, after_only double precision
)
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
  SELECT q.measures, count(*)::integer,
    sum(q.yes_yes)::double precision, sum(q.yes_no)::double precision,
    sum(q.no_yes)::double precision, sum(q.no_no)::double precision,
    sum(q.before_only)::double precision, sum(q.after_only)::double precision
  FROM output_version v
  JOIN output_question q ON q.version_id = v.id
  WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
    AND v.held_from >= period_from AND v.held_from < period_to AND v.held_to <= period_to
    AND (one_unit IS NULL OR v.unit_code = one_unit)
  GROUP BY 1;
END
$$;

-- Records that touch the period but do not lie wholly in it, so that they count in none of its figures:
-- led disruptions (DISRUPTION) and outputs (OUTPUT) by unit.
CREATE FUNCTION aggregates.dated_too_loosely(
  as_at timestamptz, period_from date, period_to date, one_unit text
) RETURNS TABLE (record text, unit_code text, records integer)
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
  -- A record known to the day never straddles: "- 1 > from" says so in the words of the partial index.
  SELECT 'DISRUPTION', v.unit_code, count(*)::integer
  FROM disruption_version v
  WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
    AND v.effect_to - 1 > v.effect_from
    AND v.effect_from < period_to AND v.effect_to > period_from
    AND (v.effect_from < period_from OR v.effect_to > period_to)
    AND (one_unit IS NULL OR v.unit_code = one_unit)
  GROUP BY 2
  UNION ALL
  SELECT 'OUTPUT', v.unit_code, count(*)::integer
  FROM output_version v
  WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
    AND v.held_to - 1 > v.held_from
    AND v.held_from < period_to AND v.held_to > period_from
    AND (v.held_from < period_from OR v.held_to > period_to)
    AND (one_unit IS NULL OR v.unit_code = one_unit)
  GROUP BY 2;
END
$$;

-- Nobody but the run-time role may call them; PostgreSQL would let everybody.
REVOKE ALL ON SCHEMA aggregates FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates FROM PUBLIC;
GRANT USAGE ON SCHEMA aggregates TO longview_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA aggregates TO longview_app;
