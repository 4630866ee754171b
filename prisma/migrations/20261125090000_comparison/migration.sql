-- Figures of every unit beside the others. As the other functions of `aggregates`: counts only, and nothing unless the transaction says
-- app.sees_aggregates = 'on'. Figures stand in the words in which returns freeze them (server/returnFigures/figureCatalogue.ts), so that
-- what is recorded and what was returned are rows of one kind.
--
--   detail         TOTALS: disruptions led, led with support and supported. STRANDS: those led by strand, outputs and pairs of answers as
--                  well. ALL: also by threat, tactic and force. WITH_OUTCOMES: also outcomes, for what a missing return would say
--   about, key     a cell that is 0 has no row, but for people reached, asked and answered: there 0 was counted, and no row is not counted

-- What is recorded of a period, by unit; the rules of disruption_steps, disruptions_by, output_totals and output_pairs hold.
--
--   grain               MONTH or QUARTER: each calendar month, or quarter, on its own. A record whose days reach over the end of one is in
--                       none, so that quarters hold what is known to the quarter, which no month does. PERIOD: added up
--   from_day, to_day    the part of that month or quarter that lies in the period; NULL of grain PERIOD
CREATE FUNCTION aggregates.recorded_by_unit(
  as_at timestamptz, period_from date, period_to date, one_unit text, detail text, grain text
) RETURNS TABLE (unit_code text, from_day date, to_day date, about text, key text, quantity double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
SET jit = off
SET random_page_cost = 1.1
-- Ten units times all lists of codes of a year are too many groups for the usual 4 MB: they would be sorted, not hashed.
SET work_mem = '16MB'
AS $$
#variable_conflict use_column
DECLARE
  is_cut constant boolean := grain <> 'PERIOD';
  -- The first day of each part of the period, cut to it, and the day after the last; looked up, as cutting every day to its month costs more.
  bounds constant date[] := ARRAY(
    SELECT greatest(m::date, period_from)
    FROM generate_series(
      date_trunc(CASE grain WHEN 'QUARTER' THEN 'quarter' ELSE 'month' END, period_from::timestamp), (period_to - 1)::timestamp,
      CASE grain WHEN 'QUARTER' THEN interval '3 months' ELSE interval '1 month' END) m
    ORDER BY 1
  ) || period_to;
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  IF detail IS NULL OR detail NOT IN ('TOTALS', 'STRANDS', 'ALL', 'WITH_OUTCOMES') THEN
    RAISE EXCEPTION 'detail must be TOTALS, STRANDS, ALL or WITH_OUTCOMES, not %', detail;
  END IF;
  IF grain IS NULL OR grain NOT IN ('PERIOD', 'MONTH', 'QUARTER') THEN
    RAISE EXCEPTION 'grain must be PERIOD, MONTH or QUARTER, not %', grain;
  END IF;
  RETURN QUERY
  WITH cell AS MATERIALIZED (
    SELECT v.unit_code, v.supporting_unit_codes, g.grade,
      CASE WHEN detail <> 'TOTALS' THEN v.strand_code END AS strand_code,
      CASE WHEN is_cut THEN width_bucket(v.effect_from, bounds) END AS part,
      -- Grouped by and left out afterwards: as a condition the planner takes it for one that leaves out nearly everything.
      is_cut AND v.effect_to - v.effect_from <> 1 AND width_bucket(v.effect_from, bounds) <> width_bucket(v.effect_to - 1, bounds) AS is_looser,
      count(*) AS n
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (one_unit IS NULL OR v.unit_code = one_unit OR v.supporting_unit_codes @> ARRAY[one_unit])
    GROUP BY 1, 2, 3, 4, 5, 6
  ), credited AS (
    SELECT c.unit_code, c.part, 'DISRUPTIONS_LED' AS about, c.grade AS key, c.n FROM cell c WHERE NOT c.is_looser
    UNION ALL
    SELECT c.unit_code, c.part, 'DISRUPTIONS_LED_WITH_SUPPORT', c.grade, c.n FROM cell c WHERE NOT c.is_looser AND c.supporting_unit_codes <> '{}'
    UNION ALL
    SELECT supporting.code, c.part, 'DISRUPTIONS_SUPPORTED', c.grade, c.n
    FROM cell c CROSS JOIN LATERAL unnest(c.supporting_unit_codes) AS supporting (code)
    WHERE NOT c.is_looser AND c.supporting_unit_codes <> '{}'
    UNION ALL
    SELECT c.unit_code, c.part, 'DISRUPTIONS_BY_STRAND', c.strand_code || '/' || c.grade, c.n FROM cell c WHERE NOT c.is_looser AND detail <> 'TOTALS'
  )
  SELECT d.unit_code, bounds[d.part], bounds[d.part + 1],
    d.about, d.key, sum(d.n)::double precision
  FROM credited d
  WHERE one_unit IS NULL OR d.unit_code = one_unit
  GROUP BY d.unit_code, d.part, d.about, d.key;

  IF detail = 'TOTALS' THEN
    RETURN;
  END IF;

  RETURN QUERY
  WITH output AS (
    SELECT v.unit_code, CASE WHEN is_cut THEN width_bucket(v.held_from, bounds) END AS part, v.kind || '/' || v.strand_code AS key,
      count(*) AS outputs, sum(v.people_reached) AS reached, count(*) FILTER (WHERE v.people_reached IS NULL) AS without_count,
      sum(v.questionnaires_sent) AS asked, sum(v.questionnaires_answered) FILTER (WHERE v.questionnaires_sent IS NOT NULL) AS answered,
      count(*) FILTER (WHERE v.questionnaires_sent IS NULL) AS not_asked
    FROM output_version v
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.held_from >= period_from AND v.held_from < period_to AND v.held_to <= period_to
      AND (NOT is_cut OR width_bucket(v.held_from, bounds) = width_bucket(v.held_to - 1, bounds))
      AND (one_unit IS NULL OR v.unit_code = one_unit)
    GROUP BY 1, 2, 3
  ), answers AS (
    SELECT v.unit_code, CASE WHEN is_cut THEN width_bucket(v.held_from, bounds) END AS part, q.measures,
      count(*) AS questions, sum(q.yes_yes) AS yes_yes, sum(q.yes_no) AS yes_no, sum(q.no_yes) AS no_yes, sum(q.no_no) AS no_no,
      sum(q.before_only) AS before_only, sum(q.after_only) AS after_only
    FROM output_version v
    JOIN output_question q ON q.version_id = v.id
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.held_from >= period_from AND v.held_from < period_to AND v.held_to <= period_to
      AND (NOT is_cut OR width_bucket(v.held_from, bounds) = width_bucket(v.held_to - 1, bounds))
      AND (one_unit IS NULL OR v.unit_code = one_unit)
    GROUP BY 1, 2, 3
  ), counted AS (
    SELECT o.unit_code, o.part, c.about, o.key, c.n
    FROM output o
    CROSS JOIN LATERAL (VALUES ('OUTPUTS', o.outputs), ('OUTPUTS_REACHED', o.reached), ('OUTPUTS_WITHOUT_COUNT', o.without_count),
      ('OUTPUTS_ASKED', o.asked), ('OUTPUTS_ANSWERED', o.answered), ('OUTPUTS_NOT_ASKED', o.not_asked)) AS c (about, n)
    UNION ALL
    SELECT a.unit_code, a.part, 'OUTPUT_PAIRS', a.measures || '/' || c.pair, c.n
    FROM answers a
    CROSS JOIN LATERAL (VALUES ('QUESTIONS', a.questions), ('YES_YES', a.yes_yes), ('YES_NO', a.yes_no), ('NO_YES', a.no_yes), ('NO_NO', a.no_no),
      ('BEFORE_ONLY', a.before_only), ('AFTER_ONLY', a.after_only)) AS c (pair, n)
  )
  SELECT d.unit_code, bounds[d.part], bounds[d.part + 1],
    d.about, d.key, d.n::double precision
  FROM counted d
  WHERE d.n <> 0 OR (d.n = 0 AND d.about IN ('OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'));

  IF detail = 'STRANDS' THEN
    RETURN;
  END IF;

  RETURN QUERY
  -- Grouped by whole lists first, each list opened once afterwards, as disruptions_by does.
  WITH cell AS MATERIALIZED (
    SELECT v.unit_code, CASE WHEN is_cut THEN width_bucket(v.effect_from, bounds) END AS part,
      is_cut AND v.effect_to - v.effect_from <> 1 AND width_bucket(v.effect_from, bounds) <> width_bucket(v.effect_to - 1, bounds) AS is_looser, g.grade,
      CASE WHEN grouping(v.threat_codes) = 0 THEN 'DISRUPTIONS_BY_THREAT' WHEN grouping(v.tactic_codes) = 0 THEN 'DISRUPTIONS_BY_TACTIC' ELSE 'DISRUPTIONS_BY_FORCE' END AS about,
      CASE WHEN grouping(v.threat_codes) = 0 THEN v.threat_codes WHEN grouping(v.tactic_codes) = 0 THEN v.tactic_codes ELSE v.force_codes END AS codes,
      count(*) AS n
    FROM disruption_version v
    JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= as_at AND g.counted_until > as_at
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (one_unit IS NULL OR v.unit_code = one_unit)
    GROUP BY v.unit_code, 2, 3, g.grade, GROUPING SETS ((v.threat_codes), (v.tactic_codes), (v.force_codes))
  )
  SELECT c.unit_code, bounds[c.part], bounds[c.part + 1],
    c.about, entry.code || '/' || c.grade, sum(c.n)::double precision
  FROM cell c
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(CASE WHEN c.codes = '{}' THEN ARRAY['NONE'] ELSE c.codes END) AS code) AS entry
  WHERE NOT c.is_looser
  GROUP BY c.unit_code, c.part, c.about, entry.code, c.grade;

  IF detail = 'ALL' THEN
    RETURN;
  END IF;

  RETURN QUERY
  WITH outcome AS (
    SELECT v.unit_code, CASE WHEN is_cut THEN width_bucket(v.effect_from, bounds) END AS part, o.kind_code || '/' || o.measure_unit_code AS key,
      sum(o.quantity)::double precision AS total, count(*)::double precision AS disruptions
    FROM disruption_version v
    JOIN disruption_outcome o ON o.version_id = v.id
    WHERE v.recorded_at <= as_at AND v.superseded_at > as_at AND NOT v.is_withdrawn
      AND v.effect_from >= period_from AND v.effect_from < period_to AND v.effect_to <= period_to
      AND (NOT is_cut OR width_bucket(v.effect_from, bounds) = width_bucket(v.effect_to - 1, bounds))
      AND (one_unit IS NULL OR v.unit_code = one_unit)
    GROUP BY 1, 2, 3
  )
  SELECT o.unit_code, bounds[o.part], bounds[o.part + 1],
    c.about, o.key, c.n
  FROM outcome o
  CROSS JOIN LATERAL (VALUES ('OUTCOMES', o.total), ('OUTCOME_DISRUPTIONS', o.disruptions)) AS c (about, n)
  WHERE c.n <> 0;
END
$$;

-- The frozen figures that stand on a basis at a moment, one row for each unit and period of returns wholly inside the period.
--
--   basis   AS_RETURNED: the snapshot of the last acceptance by as_at; AS_PUBLISHED: that of the highest-numbered edition published by
--           then that holds the unit and period. As in aggregates.returned_figures
--
-- Nobody may call it but the two below, as whose owner it reads: it asks for no permission of its own, and is a plain query that the
-- planner takes into theirs (a search_path of its own would keep it out; theirs holds).
CREATE FUNCTION aggregates.snapshots_standing(basis text, as_at timestamptz, first_day date, end_day date, one_unit text)
RETURNS TABLE (unit_code text, from_day date, to_day date, figures jsonb)
LANGUAGE sql STABLE AS $$
  SELECT r.unit_code, r.period_from, r.period_to, s.figures
  FROM unit_return r
  CROSS JOIN LATERAL (
    SELECT CASE basis
      WHEN 'AS_RETURNED' THEN (
        SELECT e.snapshot_id FROM return_event e
        WHERE e.return_id = r.id AND e.action = 'ACCEPT' AND e.acted_at <= as_at
        ORDER BY e.number DESC LIMIT 1)
      ELSE (
        SELECT er.snapshot_id FROM edition_return er JOIN edition n ON n.number = er.edition_number
        WHERE er.period_code = r.period_code AND er.unit_code = r.unit_code AND n.published_at <= as_at
        ORDER BY n.number DESC LIMIT 1)
    END AS snapshot_id
  ) AS chosen
  JOIN return_snapshot s ON s.id = chosen.snapshot_id
  WHERE r.period_from >= first_day AND r.period_to <= end_day AND (one_unit IS NULL OR r.unit_code = one_unit)
$$;

-- Computed figures of the returns that stand, by unit.
--
--   detail              TOTALS, STRANDS or ALL
--   by_period           each return on its own; else added up over the unit's returns
--   from_day, to_day    of the return; NULL where added up
CREATE FUNCTION aggregates.returned_by_unit(
  basis text, as_at timestamptz, period_from date, period_to date, one_unit text, detail text, by_period boolean
) RETURNS TABLE (unit_code text, from_day date, to_day date, about text, key text, quantity double precision)
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
  IF basis IS NULL OR basis NOT IN ('AS_RETURNED', 'AS_PUBLISHED') THEN
    RAISE EXCEPTION 'basis must be AS_RETURNED or AS_PUBLISHED, not %', basis;
  END IF;
  IF detail IS NULL OR detail NOT IN ('TOTALS', 'STRANDS', 'ALL') THEN
    RAISE EXCEPTION 'detail must be TOTALS, STRANDS or ALL, not %', detail;
  END IF;
  RETURN QUERY
  SELECT t.unit_code, CASE WHEN by_period THEN t.from_day END, CASE WHEN by_period THEN t.to_day END, f.about, f.key, sum(f.quantity)
  FROM aggregates.snapshots_standing(basis, as_at, period_from, period_to, one_unit) t
  CROSS JOIN LATERAL jsonb_to_recordset(t.figures) AS f (about text, key text, quantity double precision)
  -- A cheap test first, as every cell of every snapshot is looked at.
  WHERE CASE left(f.about, 7)
      WHEN 'DISRUPT' THEN f.quantity <> 0 AND (
        detail = 'ALL' OR f.about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED')
        OR (detail = 'STRANDS' AND f.about = 'DISRUPTIONS_BY_STRAND'))
      WHEN 'OUTPUTS' THEN detail <> 'TOTALS' AND (f.quantity <> 0 OR (f.quantity = 0 AND f.about IN ('OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED')))
      WHEN 'OUTPUT_' THEN detail <> 'TOTALS' AND f.quantity <> 0
      ELSE false
    END
  GROUP BY 1, 2, 3, 4, 5;
END
$$;

-- Entered figures of the returns that stand, each return on its own: staff, capabilities, budget and the regional threat assessment.
-- What nobody stated has no row; what is stated as nil has.
--
--   figures   those alone; NULL for all of them
CREATE FUNCTION aggregates.stated_figures(
  basis text, as_at timestamptz, period_from date, period_to date, one_unit text, figures text[]
) RETURNS TABLE (unit_code text, from_day date, to_day date, about text, key text, quantity double precision, code text, day date, is_nil boolean)
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
  IF basis IS NULL OR basis NOT IN ('AS_RETURNED', 'AS_PUBLISHED') THEN
    RAISE EXCEPTION 'basis must be AS_RETURNED or AS_PUBLISHED, not %', basis;
  END IF;
  RETURN QUERY
  SELECT t.unit_code, t.from_day, t.to_day, f.about, f.key, f.quantity, f.code, f.day, coalesce(f."isNil", false)
  FROM aggregates.snapshots_standing(basis, as_at, period_from, period_to, one_unit) t
  CROSS JOIN LATERAL jsonb_to_recordset(t.figures) AS f (about text, key text, quantity double precision, code text, day date, "isNil" boolean)
  WHERE f.about IN ('STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL', 'THREAT_ASSESSMENT', 'THREAT_PRIORITY')
    AND (stated_figures.figures IS NULL OR f.about = ANY (stated_figures.figures))
    AND (f.quantity IS NOT NULL OR f.code IS NOT NULL OR f.day IS NOT NULL OR f."isNil");
END
$$;

-- Groups that were active on a day, as known at a moment: those whose spell of that day is ACTIVE, and that are not withdrawn. A group
-- that merged into another is archived from that day, as lists of groups show it.
--
--   unit_code   the unit that held the group on that day, by the transfers known at as_at
--   dimension   ALL (code empty), FORCE (the owning force, or NONE) or THREAT (a group with two threats counts in both; NONE where it has none)
--   method      code and version of the method of the group's latest assessment on or before that day; NULL where it was never assessed
--   scores      the sum of these scores: of one method and version, as others are never compared; 0 where there is none
CREATE FUNCTION aggregates.active_ocgs(as_at timestamptz, on_day date, one_unit text)
RETURNS TABLE (unit_code text, dimension text, code text, method text, ocgs integer, scores double precision)
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
  WITH moved AS (
    -- Before the first transfer the group was with the unit that handed it over then. No transfer is of a day before the last one's.
    SELECT t.ocg_id, coalesce(
      (array_agg(t.to_unit_code ORDER BY t.recorded_at DESC, t.id DESC) FILTER (WHERE t.day <= on_day))[1],
      (array_agg(t.from_unit_code ORDER BY t.recorded_at, t.id))[1]) AS unit_code
    FROM ocg_transfer t WHERE t.recorded_at <= as_at GROUP BY 1
  ), active AS MATERIALIZED (
    SELECT o.ocg_id, coalesce(m.unit_code, o.unit_code) AS unit_code, coalesce(o.owning_force_code, 'NONE') AS force_code, o.threat_codes
    FROM ocg_status_spell s
    JOIN ocg_version o ON o.ocg_id = s.ocg_id AND o.recorded_at <= as_at AND o.superseded_at > as_at AND NOT o.is_withdrawn
    LEFT JOIN moved m ON m.ocg_id = o.ocg_id
    WHERE s.status = 'ACTIVE' AND s.recorded_at <= as_at AND s.superseded_at > as_at AND NOT s.is_withdrawn
      AND s.valid_from <= on_day AND (s.valid_to IS NULL OR s.valid_to > on_day)
      AND (one_unit IS NULL OR coalesce(m.unit_code, o.unit_code) = one_unit)
  ), cell AS MATERIALIZED (
    SELECT c.unit_code,
      CASE WHEN grouping(c.force_code) = 0 THEN 'FORCE' WHEN grouping(c.threat_codes) = 0 THEN 'THREAT' ELSE 'ALL' END AS dimension,
      CASE WHEN grouping(c.force_code) = 0 THEN ARRAY[c.force_code] WHEN grouping(c.threat_codes) = 0 THEN c.threat_codes ELSE ARRAY[''] END AS codes,
      a.method, count(*) AS n, coalesce(sum(a.score), 0) AS scores
    FROM active c
    LEFT JOIN LATERAL (
      SELECT l.method_code || ' ' || l.method_version AS method, l.score FROM assessment_version l
      WHERE l.ocg_id = c.ocg_id AND l.assessed_on <= on_day AND l.recorded_at <= as_at AND l.superseded_at > as_at AND NOT l.is_withdrawn
      ORDER BY l.assessed_on DESC, l.assessment_id DESC LIMIT 1
    ) a ON true
    GROUP BY c.unit_code, a.method, GROUPING SETS ((), (c.force_code), (c.threat_codes))
  )
  SELECT c.unit_code, c.dimension, entry.code, c.method, sum(c.n)::integer, sum(c.scores)::double precision
  FROM cell c
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(CASE WHEN c.codes = '{}' THEN ARRAY['NONE'] ELSE c.codes END) AS code) AS entry
  GROUP BY c.unit_code, c.dimension, entry.code, c.method;
END
$$;

REVOKE EXECUTE ON FUNCTION
  aggregates.recorded_by_unit(timestamptz, date, date, text, text, text), aggregates.snapshots_standing(text, timestamptz, date, date, text),
  aggregates.returned_by_unit(text, timestamptz, date, date, text, text, boolean), aggregates.stated_figures(text, timestamptz, date, date, text, text[]),
  aggregates.active_ocgs(timestamptz, date, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  aggregates.recorded_by_unit(timestamptz, date, date, text, text, text), aggregates.returned_by_unit(text, timestamptz, date, date, text, text, boolean),
  aggregates.stated_figures(text, timestamptz, date, date, text, text[]), aggregates.active_ocgs(timestamptz, date, text)
TO longview_app;
