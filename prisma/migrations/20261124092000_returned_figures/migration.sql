-- Figures as returned and as published, and which returns stand behind figures. As the other functions of `aggregates`: counts only,
-- and nothing unless the transaction says app.sees_aggregates = 'on'.

-- Computed figures of the snapshots that stand at a moment, of every unit and period of returns wholly inside the asked period.
--
--   basis          AS_RETURNED: the snapshot of the last acceptance by as_at; AS_PUBLISHED: that of the highest-numbered edition
--                  published by then that holds the unit and period. Being given back changes nothing until the next acceptance.
--   with_details   false gives the three totals of disruptions alone
--   unit_code, from_day, to_day   of each return for the three totals of disruptions; NULL for the rest, which is added up
--   about, key     as frozen (figureRow.ts); a cell of disruptions that was 0 has no row
CREATE FUNCTION aggregates.returned_figures(
  basis text, as_at timestamptz, period_from date, period_to date, one_unit text, with_details boolean
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
  IF basis NOT IN ('AS_RETURNED', 'AS_PUBLISHED') THEN
    RAISE EXCEPTION 'basis must be AS_RETURNED or AS_PUBLISHED, not %', basis;
  END IF;
  RETURN QUERY
  WITH standing AS MATERIALIZED (
    SELECT r.unit_code, r.period_from AS from_day, r.period_to AS to_day, s.figures
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
    WHERE r.period_from >= returned_figures.period_from AND r.period_to <= returned_figures.period_to
      AND (one_unit IS NULL OR r.unit_code = one_unit)
  ), cell AS (
    SELECT t.unit_code, t.from_day, t.to_day, f.about, f.key, f.quantity,
      f.about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED') AS is_total
    FROM standing t
    CROSS JOIN LATERAL jsonb_to_recordset(t.figures) AS f (about text, key text, quantity double precision)
    -- DISRUPTIONS, OUTCOME and OUTPUT are computed; a cheap test, as every cell of every snapshot is looked at.
    WHERE CASE left(f.about, 3) WHEN 'DIS' THEN f.quantity <> 0 WHEN 'OUT' THEN f.quantity <> 0 OR f.about IN ('OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED') ELSE false END
  )
  SELECT CASE WHEN c.is_total THEN c.unit_code END, CASE WHEN c.is_total THEN c.from_day END, CASE WHEN c.is_total THEN c.to_day END,
    c.about, c.key, sum(c.quantity)
  FROM cell c
  WHERE with_details OR c.is_total
  GROUP BY 1, 2, 3, 4, 5;
END
$$;

-- The returns of a period that somebody has touched by a moment: how far each had come.
--   is_received      sent to the centre once
--   is_accepted      accepted once; it stays so while the unit prepares it again
--   edition_number   the latest edition that holds it
--   extended_to      the day that the centre gave last
CREATE FUNCTION aggregates.returns_standing(
  as_at timestamptz, period_from date, period_to date
) RETURNS TABLE (unit_code text, from_day date, to_day date, is_received boolean, is_accepted boolean, edition_number integer, extended_to date)
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
  SELECT r.unit_code, r.period_from, r.period_to, e.is_received, e.is_accepted,
    (SELECT max(n.number) FROM edition_return er JOIN edition n ON n.number = er.edition_number
     WHERE er.period_code = r.period_code AND er.unit_code = r.unit_code AND n.published_at <= as_at),
    e.extended_to
  FROM unit_return r
  CROSS JOIN LATERAL (
    SELECT count(*) AS steps, coalesce(bool_or(v.action = 'SUBMIT'), false) AS is_received, coalesce(bool_or(v.action = 'ACCEPT'), false) AS is_accepted,
      (array_agg(v.extended_to ORDER BY v.number DESC) FILTER (WHERE v.extended_to IS NOT NULL))[1] AS extended_to
    FROM return_event v
    WHERE v.return_id = r.id AND v.acted_at <= as_at
  ) AS e
  WHERE r.period_from >= returns_standing.period_from AND r.period_to <= returns_standing.period_to AND e.steps > 0;
END
$$;

REVOKE EXECUTE ON FUNCTION aggregates.returned_figures(text, timestamptz, date, date, text, boolean) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION aggregates.returns_standing(timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION aggregates.returned_figures(text, timestamptz, date, date, text, boolean) TO longview_app;
GRANT EXECUTE ON FUNCTION aggregates.returns_standing(timestamptz, date, date) TO longview_app;
