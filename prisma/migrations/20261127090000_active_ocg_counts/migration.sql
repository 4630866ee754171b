-- Groups that were active on a day, of every unit: what rates are divided by. As aggregates.active_ocgs counts them in ALL, without the
-- latest assessment of each group, which costs five times as much as all else.
CREATE FUNCTION aggregates.active_ocg_counts(as_at timestamptz, on_day date)
RETURNS TABLE (unit_code text, ocgs integer)
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
  )
  SELECT coalesce(m.unit_code, o.unit_code), count(*)::integer
  FROM ocg_status_spell s
  JOIN ocg_version o ON o.ocg_id = s.ocg_id AND o.recorded_at <= as_at AND o.superseded_at > as_at AND NOT o.is_withdrawn
  LEFT JOIN moved m ON m.ocg_id = o.ocg_id
  WHERE s.status = 'ACTIVE' AND s.recorded_at <= as_at AND s.superseded_at > as_at AND NOT s.is_withdrawn
    AND s.valid_from <= on_day AND (s.valid_to IS NULL OR s.valid_to > on_day)
  GROUP BY 1;
END
$$;

REVOKE EXECUTE ON FUNCTION aggregates.active_ocg_counts(timestamptz, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION aggregates.active_ocg_counts(timestamptz, date) TO longview_app;
