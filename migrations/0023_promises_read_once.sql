-- The same columns and the same rows as before, reckoned with fewer look-ups: each log is read once for both promises, and
-- business hours are searched by halving instead of by an index, which reads a page of them each time.
-- Every first decision and first response that was promised, and whether the word was kept. due_at: the last moment at
-- which the promise held, business hours and snoozes reckoned in; by the policy that was last started. kept: a person did
-- it in time. broken: not done by then, whether later or never. stopped: closed, merged or answered elsewhere in time.
-- running: still to come, by the database's own clock. The share kept is kept / (kept + broken).
CREATE OR REPLACE VIEW metric_promises AS
SELECT c.id AS case_id, p.promise, p.limit_ms,
	to_timestamp(c.opened_at / 1000.0) AS opened_at, c.opened_at AS opened_at_ms,
	to_timestamp(due.at / 1000.0) AS due_at, due.at AS due_at_ms,
	to_timestamp(p.ended_at / 1000.0) AS ended_at, p.ended_at AS ended_at_ms,
	CASE WHEN due.at < coalesce(p.ended_at, extract(epoch FROM now()) * 1000) THEN 'broken'
		WHEN p.ended_at IS NULL THEN 'running' WHEN deed.at IS NULL THEN 'stopped' ELSE 'kept' END AS outcome,
	deed.person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM cases c
JOIN promised_times t ON t.urgency = c.urgency
-- Business hours, searched by halving: stretch n is open from starts[n] to ends[n], after before[n] of business time.
CROSS JOIN (
	SELECT array_agg(s.starts_at ORDER BY s.starts_at) AS starts, array_agg(s.ends_at ORDER BY s.starts_at) AS ends,
		array_agg(s.before_ms ORDER BY s.starts_at) AS before
	FROM open_stretches s
) hours
-- When each promise ended, and by which event.
CROSS JOIN LATERAL (
	SELECT min(e.at) FILTER (WHERE e.ends OR e.decides) AS decided_at,
		min(e.at) FILTER (WHERE e.ends OR e.type IN ('published', 'answered_elsewhere')) AS responded_at,
		min(e.seq) FILTER (WHERE e.decides OR e.ends AND e.staff IS NOT NULL OR e.type = 'reopened') AS decision,
		min(e.seq) FILTER (WHERE e.type IN ('published', 'answered_elsewhere', 'reopened')) AS response
	FROM (
		SELECT e.at, e.seq, e.type, e.staff, e.type IN ('closed', 'merged') AS ends,
			e.type = 'statement_adopted' OR e.staff IS NOT NULL
				AND (e.type IN ('claimed', 'triaged', 'drafted') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff) AS decides
		FROM case_events e WHERE e.case_id = c.id
	) e
) log
CROSS JOIN LATERAL (VALUES
	('first_decision', t.first_decision_ms, log.decided_at, log.decision),
	('first_response', t.first_response_ms, log.responded_at, log.response)
) p(promise, limit_ms, ended_at, deed)
-- A person's deed is what metric_first_decisions and metric_first_responses count; none where something else came first.
LEFT JOIN LATERAL (
	SELECT d.at, coalesce(d.staff, CASE p.promise WHEN 'first_decision' THEN d.data ->> 'sentBy' ELSE (
		SELECT r.staff FROM case_events r
		WHERE r.case_id = d.case_id AND r.seq < d.seq AND r.type = 'publication_requested'
			AND r.data ->> 'publicationId' = d.data ->> 'publicationId'
		ORDER BY r.seq DESC LIMIT 1) END) AS person
	FROM case_events d
	WHERE d.case_id = c.id AND d.seq = p.deed AND d.type NOT IN ('reopened', 'answered_elsewhere')
	-- or the person would be looked up once more to compare
	OFFSET 0
) deed ON p.promise = 'first_decision' OR deed.person IS NOT NULL
-- The time runs in stretches between snoozes; in the first that is longer than what is left, the promise runs out.
CROSS JOIN LATERAL (
	SELECT min(left_over.due) AS at
	FROM (
		SELECT run.stops, run.left_ms, CASE WHEN t.always THEN run.begins + run.left_ms
			ELSE hours.starts[due.n] + run.before_ms + run.left_ms - hours.before[due.n] END AS due
		FROM (
			SELECT r.begins, r.stops, began.ms AS before_ms,
				p.limit_ms - coalesce((sum(CASE WHEN t.always THEN r.stops - r.begins ELSE stopped.ms - began.ms END)
					OVER (ORDER BY r.begins, r.stops ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))::bigint, 0) AS left_ms
			FROM (
				SELECT b.begins, width_bucket(b.begins, hours.starts) AS n, (
					SELECT min(z.at) FROM case_events z WHERE z.case_id = c.id AND z.type = 'snoozed' AND z.at >= b.begins) AS stops
				FROM (
					SELECT c.opened_at AS begins
					UNION ALL
					SELECT (
						SELECT r.at FROM case_events r
						WHERE r.case_id = z.case_id AND r.seq > z.seq AND (r.type IN ('woken', 'released', 'snoozed')
							OR r.type = 'mention_joined' AND NOT (r.data ->> 'thanks')::boolean)
						ORDER BY r.seq LIMIT 1)
					FROM case_events z WHERE z.case_id = c.id AND z.type = 'snoozed'
				) b WHERE b.begins IS NOT NULL
				-- or the end would be looked up anew wherever it is named
				OFFSET 0
			) r
			CROSS JOIN LATERAL (
				SELECT coalesce(hours.before[r.n] + least(r.begins, hours.ends[r.n]) - hours.starts[r.n], 0) AS ms
			) began
			CROSS JOIN LATERAL (
				SELECT coalesce(hours.before[n] + least(r.stops, hours.ends[n]) - hours.starts[n], 0) AS ms
				FROM (SELECT width_bucket(r.stops, hours.starts) AS n) stop
			) stopped
		) run
		CROSS JOIN LATERAL (SELECT width_bucket(run.before_ms + run.left_ms, hours.before) AS n) due
		-- or it would be reckoned once more to compare it
		OFFSET 0
	) left_over
	WHERE left_over.left_ms >= 0 AND left_over.due < coalesce(left_over.stops, 9223372036854775807)
) due
WHERE p.limit_ms IS NOT NULL;
