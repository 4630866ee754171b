-- Board packs: one frozen snapshot of what the board compares, and what was drawn of it.

-- Who asked for which pack, and what it is about.
CREATE TABLE board_pack (
  -- Counts the packs from 1, without a gap.
  number integer PRIMARY KEY CHECK (number > 0),
  id uuid NOT NULL UNIQUE,
  period_code text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL CHECK (period_to > period_from),
  basis text NOT NULL CHECK (basis IN ('AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED')),
  fills_gaps boolean NOT NULL,
  -- The moment of its figures, so long before it was asked for that whatever was being recorded then is there or is not.
  as_at timestamptz(6) NOT NULL,
  requested_by text NOT NULL REFERENCES person (code),
  -- In which role: its figures are those that the role sees.
  requested_role text NOT NULL CHECK (requested_role IN ('BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER')),
  requested_at timestamptz(6) NOT NULL,
  CHECK (as_at < requested_at)
);

-- How far the making of a pack is. No fact: it is overwritten, and goes when the pack is there or has ended.
CREATE TABLE board_pack_progress (
  number integer PRIMARY KEY REFERENCES board_pack (number),
  -- Steps done, of so many; none of any before somebody began.
  done integer NOT NULL CHECK (done >= 0),
  steps integer NOT NULL CHECK (steps >= done),
  -- What is being done, in words.
  doing text NOT NULL,
  -- How often it was begun: a process that is killed leaves it begun.
  tries integer NOT NULL CHECK (tries >= 0),
  -- Whoever makes it says so again and again until then; later it is free for another.
  claimed_until timestamptz(6) NOT NULL
);

-- The snapshot: all that the pack says.
CREATE TABLE board_pack_snapshot (
  number integer PRIMARY KEY REFERENCES board_pack (number),
  format integer NOT NULL CHECK (format > 0),
  -- Canonical JSON.
  content text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  xlsx_sha256 text NOT NULL CHECK (xlsx_sha256 ~ '^[0-9a-f]{64}$'),
  csv_sha256 text NOT NULL CHECK (csv_sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz(6) NOT NULL,
  CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- What came of printing it: the PDF, or why there is none.
CREATE TABLE board_pack_print (
  number integer PRIMARY KEY REFERENCES board_pack_snapshot (number),
  pdf bytea CHECK (pdf IS NULL OR length(pdf) BETWEEN 1 AND 20971520),
  sha256 text CHECK (sha256 = encode(sha256(pdf), 'hex')),
  pages integer CHECK (pages > 0),
  -- What printed it: "Chromium 140.0".
  printed_with text,
  why_none text,
  printed_at timestamptz(6) NOT NULL,
  CHECK (num_nonnulls(pdf, why_none) = 1 AND num_nonnulls(pdf, sha256, pages, printed_with) IN (0, 4))
);

-- That no pack came of it: somebody cancelled it, or it could not be made.
CREATE TABLE board_pack_end (
  number integer PRIMARY KEY REFERENCES board_pack (number),
  how text NOT NULL CHECK (how IN ('CANCELLED', 'FAILED')),
  -- Why it could not be made, in words for people; none of one that was cancelled.
  why text CHECK ((why IS NULL) = (how = 'CANCELLED')),
  ended_by text NOT NULL REFERENCES person (code),
  ended_at timestamptz(6) NOT NULL
);

-- ------------------------------------------------------------------ a pack is frozen once, or ends, never both

CREATE FUNCTION refuse_second_end_of_pack() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('board_pack ' || NEW.number, 0));
  IF (SELECT count(*) FROM (SELECT FROM board_pack_snapshot s WHERE s.number = NEW.number UNION ALL SELECT FROM board_pack_end e WHERE e.number = NEW.number) x) > 1 THEN
    RAISE EXCEPTION 'this pack is there already, or has ended' USING ERRCODE = 'LV014';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_second_end_of_pack AFTER INSERT ON board_pack_snapshot FOR EACH ROW EXECUTE FUNCTION refuse_second_end_of_pack();
CREATE TRIGGER refuse_second_end_of_pack AFTER INSERT ON board_pack_end FOR EACH ROW EXECUTE FUNCTION refuse_second_end_of_pack();
REVOKE EXECUTE ON FUNCTION refuse_second_end_of_pack() FROM PUBLIC;

-- ------------------------------------------------------------------ facts are only ever added to, told in the trail, and not late

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['board_pack', 'board_pack_snapshot', 'board_pack_print', 'board_pack_end'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER refuse_late_commit AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION refuse_late_commit()', name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER require_audit_entry AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED '
                   'FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', name);
  END LOOP;
END $$;

-- ------------------------------------------------------------------ the run-time role, and row-level security

GRANT SELECT, INSERT ON board_pack, board_pack_snapshot, board_pack_print, board_pack_end TO longview_app;
GRANT SELECT, INSERT, DELETE, UPDATE (done, steps, doing, tries, claimed_until) ON board_pack_progress TO longview_app;

-- Whether the viewer asked for that pack, in the role in which they look now: whoever makes it acts as that person, in that role.
CREATE FUNCTION asked_for_pack(a_number integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM board_pack p
                 WHERE p.number = a_number AND p.requested_by = current_setting('app.person', true) AND p.requested_role = current_setting('app.role', true))
$$;
REVOKE EXECUTE ON FUNCTION asked_for_pack(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asked_for_pack(integer) TO longview_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['board_pack', 'board_pack_progress', 'board_pack_snapshot', 'board_pack_print', 'board_pack_end'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY seen_with_figures ON %I FOR SELECT USING ((SELECT current_setting(''app.sees_aggregates'', true)) = ''on'')', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['board_pack_progress', 'board_pack_snapshot', 'board_pack_print'] LOOP
    EXECUTE format('CREATE POLICY made_for_who_asked ON %I FOR INSERT WITH CHECK (asked_for_pack(number))', name);
  END LOOP;
END $$;
CREATE POLICY own_is_asked_for ON board_pack FOR INSERT
  WITH CHECK (requested_by = (SELECT viewer_person()) AND requested_role = (SELECT viewer_role()));
CREATE POLICY own_ends ON board_pack_end FOR INSERT WITH CHECK (ended_by = (SELECT viewer_person()) AND asked_for_pack(number));
CREATE POLICY own_goes_on ON board_pack_progress FOR UPDATE USING (asked_for_pack(number)) WITH CHECK (asked_for_pack(number));
CREATE POLICY own_is_done ON board_pack_progress FOR DELETE USING (asked_for_pack(number));

-- Takes the pack that waits longest and that nobody is making, or that somebody began and left, and says who asked for it. Nobody is looking
-- when this is called, so it tells codes alone. None where none waits.
--   seconds       how long it is taken for
CREATE FUNCTION claim_board_pack(seconds integer)
RETURNS TABLE (number integer, requested_by text, requested_role text, tries integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  UPDATE board_pack_progress w
  SET claimed_until = clock_timestamp() + make_interval(secs => seconds), tries = w.tries + 1
  FROM board_pack p
  WHERE p.number = w.number
    AND w.number = (SELECT o.number FROM board_pack_progress o WHERE o.claimed_until < clock_timestamp() ORDER BY o.number LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING p.number, p.requested_by, p.requested_role, w.tries;
END $$;
REVOKE EXECUTE ON FUNCTION claim_board_pack(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_board_pack(integer) TO longview_app;
