-- Figures of editions, and what was corrected of them, for everybody who sees figures of units: sums and grades, never a return.

-- The figures of a set of frozen returns: of the network every count of records and of referrals, added up; of each unit its
-- disruptions by grade. Of one unit alone, or of fewer than five disruptions led, the network's sums are its disruptions by grade
-- too: anything closer would tell of single records. It reads what the caller may read.
CREATE FUNCTION aggregates.figures_of_snapshots(snapshots uuid[])
RETURNS TABLE (unit_code text, about text, key text, quantity double precision)
LANGUAGE sql STABLE
SET search_path = public, pg_temp
AS $$
  WITH cell AS MATERIALIZED (
    SELECT s.unit_code, f.about, f.key, f.quantity
    FROM return_snapshot s
    CROSS JOIN LATERAL jsonb_to_recordset(s.figures) AS f (about text, key text, quantity numeric)
    WHERE s.id = ANY (snapshots) AND f.quantity IS NOT NULL
      -- A part of which somebody said a word stands with 0; of the totals, and where somebody counted none, 0 is a figure.
      AND (f.quantity <> 0 OR (f.about LIKE 'DISRUPTIONS_%' AND f.key NOT LIKE '%/%') OR f.about IN ('OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'))
      AND (f.about ~ '^(DISRUPTIONS_|OUTCOME|OUTPUT)' OR f.about IN ('GAIN_MADE', 'GAIN_ANSWERED'))
  ), grades AS (
    SELECT c.* FROM cell c WHERE c.about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED')
  ), enough AS (
    SELECT count(DISTINCT g.unit_code) > 1 AND coalesce(sum(g.quantity) FILTER (WHERE g.about = 'DISRUPTIONS_LED'), 0) >= 5 AS gives_detail FROM grades g
  )
  -- The forces of GAIN referrals are the unit's own: of the network the sum alone.
  SELECT NULL::text, c.about, CASE WHEN c.about LIKE 'GAIN%' THEN '' ELSE c.key END, sum(c.quantity)::double precision
  FROM cell c CROSS JOIN enough e
  WHERE e.gives_detail OR c.about IN ('DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED')
  GROUP BY 1, 2, 3
  UNION ALL
  SELECT g.unit_code, g.about, g.key, sum(g.quantity)::double precision FROM grades g GROUP BY 1, 2, 3
$$;

CREATE FUNCTION aggregates.edition_figures(an_edition integer)
RETURNS TABLE (unit_code text, about text, key text, quantity double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT * FROM aggregates.figures_of_snapshots(ARRAY(SELECT r.snapshot_id FROM edition_return r WHERE r.edition_number = an_edition));
END
$$;

-- Which returns the editions named hold, with the moment and the hash of each.
CREATE FUNCTION aggregates.edition_returns(editions integer[])
RETURNS TABLE (edition_number integer, unit_code text, period_code text, figures_as_at timestamptz, definition_version integer, figure_versions jsonb, sha256 text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT r.edition_number, r.unit_code, r.period_code, s.figures_as_at, s.definition_version, s.figure_versions, s.sha256
  FROM edition_return r JOIN return_snapshot s ON s.id = r.snapshot_id
  WHERE r.edition_number = ANY (editions);
END
$$;

-- Published grades that a later acceptance changed, newest first: of the unit whose return it was, and of the network as the edition
-- gave them and as they are with this acceptance and those before it. Closer figures of one return's change would tell of single
-- records: they are in the next edition.
--   why           the words with which the centre gave the return back
CREATE FUNCTION aggregates.published_corrections(an_edition integer, at_most integer)
RETURNS TABLE (edition_number integer, unit_code text, period_code text, is_of_network boolean, about text, key text,
               quantity_before double precision, quantity_after double precision, why text, accepted_by text, accepted_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
  IF current_setting('app.sees_aggregates', true) IS DISTINCT FROM 'on' THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH step AS MATERIALIZED (
    SELECT r.edition_number, r.unit_code, r.period_code, e.snapshot_id AS after_id, e.acted_by, e.acted_at, e.return_id, e.number,
      coalesce(lag(e.snapshot_id) OVER (PARTITION BY r.edition_number, r.return_id ORDER BY e.number), r.snapshot_id) AS before_id,
      (SELECT o.words FROM return_event o WHERE o.return_id = e.return_id AND o.action = 'REOPEN' AND o.number < e.number ORDER BY o.number DESC LIMIT 1) AS why
    FROM edition_return r
    JOIN return_event e ON e.return_id = r.return_id AND e.action = 'ACCEPT'
      -- By its place and not by its moment: an acceptance that committed while the edition was published is later than it.
      AND e.number > (SELECT min(f.number) FROM return_event f WHERE f.return_id = r.return_id AND f.action = 'ACCEPT' AND f.snapshot_id = r.snapshot_id)
    WHERE an_edition IS NULL OR r.edition_number = an_edition
  ), changed AS MATERIALIZED (
    SELECT s.*, c.unit_of_cell, c.about, c.key, c.before, c.after
    FROM step s
    CROSS JOIN LATERAL (
      SELECT x.unit_of_cell, x.about, x.key, sum(x.before) AS before, sum(x.after) AS after
      FROM (
        SELECT f.unit_code AS unit_of_cell, f.about, f.key, f.quantity AS before, 0 AS after FROM aggregates.figures_of_snapshots(ARRAY[s.before_id]) f
        WHERE f.about LIKE 'DISRUPTIONS_%' AND f.key NOT LIKE '%/%'
        UNION ALL
        SELECT f.unit_code, f.about, f.key, 0, f.quantity FROM aggregates.figures_of_snapshots(ARRAY[s.after_id]) f
        WHERE f.about LIKE 'DISRUPTIONS_%' AND f.key NOT LIKE '%/%'
      ) x
      GROUP BY 1, 2, 3
      HAVING sum(x.before) <> sum(x.after)
    ) c
  ), published AS MATERIALIZED (
    SELECT n.edition_number, f.unit_code, f.about, f.key, f.quantity
    FROM (SELECT DISTINCT d.edition_number FROM changed d) n
    CROSS JOIN LATERAL aggregates.edition_figures(n.edition_number) f
  ), told AS (
    -- On the scale of the edition, which may hold several returns of the unit.
    SELECT d.edition_number, d.unit_code, d.period_code, d.unit_of_cell IS NULL AS is_of_network, d.about, d.key,
      coalesce(p.quantity, 0) + sum(d.after - d.before) OVER before_and_this - (d.after - d.before) AS before,
      coalesce(p.quantity, 0) + sum(d.after - d.before) OVER before_and_this AS after,
      d.why, d.acted_by, d.acted_at
    FROM changed d
    LEFT JOIN published p ON p.edition_number = d.edition_number AND p.unit_code IS NOT DISTINCT FROM d.unit_of_cell AND p.about = d.about AND p.key = d.key
    WINDOW before_and_this AS (PARTITION BY d.edition_number, d.unit_of_cell, d.about, d.key ORDER BY d.acted_at, d.return_id, d.number)
  )
  SELECT t.edition_number, t.unit_code, t.period_code, t.is_of_network, t.about, t.key, t.before, t.after, t.why, t.acted_by, t.acted_at
  FROM told t
  ORDER BY t.acted_at DESC, t.edition_number DESC, t.unit_code, t.period_code, t.is_of_network, t.about, t.key
  LIMIT at_most;
END
$$;

REVOKE EXECUTE ON FUNCTION aggregates.figures_of_snapshots(uuid[]), aggregates.edition_figures(integer), aggregates.edition_returns(integer[]),
  aggregates.published_corrections(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION aggregates.figures_of_snapshots(uuid[]), aggregates.edition_figures(integer), aggregates.edition_returns(integer[]),
  aggregates.published_corrections(integer, integer) TO longview_app;
