-- What the desk of the network operations centre needs beside the returns themselves.

-- The desk looks each second whether something was said since a moment.
CREATE INDEX return_message_said ON return_message (said_at);

-- Whom to ask of each unit about its returns: its performance leads whose grant is in force on a day, as they are shown. The
-- centre reads no grants: labels only, no codes of people.
--
--   with_demonstration   whether grants of the demonstration count: where there is none, its people are nobody
--   viewer               of that unit, or of the centre, which sees all
CREATE FUNCTION contacts_of_returns(on_day date, with_demonstration boolean) RETURNS TABLE (unit_code text, label text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT g.unit_code, v.label
  FROM role_grant_in_force f
  JOIN role_grant g ON g.id = f.id
  JOIN person_version v ON v.person_code = g.person_code AND v.superseded_at = 'infinity'
  WHERE g.role = 'PERFORMANCE_LEAD' AND g.valid_from <= on_day AND (g.valid_to IS NULL OR g.valid_to > on_day)
    AND (with_demonstration OR g.basis <> 'DEMONSTRATION')
    AND NOT EXISTS (SELECT FROM person_disabling d WHERE d.person_code = g.person_code AND d.superseded_at = 'infinity')
    AND (g.unit_code = viewer_unit() OR tracks_returns())
  ORDER BY 1, 2
$$;
REVOKE EXECUTE ON FUNCTION contacts_of_returns(date, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contacts_of_returns(date, boolean) TO longview_app;
