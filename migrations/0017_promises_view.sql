CREATE TABLE "open_stretches" (
	"starts_at" bigint PRIMARY KEY NOT NULL,
	"ends_at" bigint NOT NULL,
	"before_ms" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promised_times" (
	"urgency" smallint PRIMARY KEY NOT NULL,
	"always" boolean NOT NULL,
	"first_decision_ms" bigint,
	"first_response_ms" bigint
);
--> statement-breakpoint
CREATE INDEX "open_stretches_before" ON "open_stretches" USING btree ("before_ms");
--> statement-breakpoint
-- Every first decision and first response that was promised, and whether the word was kept. due_at: the last moment at
-- which the promise held, business hours and snoozes reckoned in; by the policy that was last started. kept: a person did
-- it in time. broken: not done by then, whether later or never. stopped: closed, merged or answered elsewhere in time.
-- running: still to come, by the database's own clock. The share kept is kept / (kept + broken).
CREATE VIEW metric_promises AS
SELECT c.id AS case_id, p.promise, p.limit_ms,
	to_timestamp(c.opened_at / 1000.0) AS opened_at, c.opened_at AS opened_at_ms,
	to_timestamp(due.at / 1000.0) AS due_at, due.at AS due_at_ms,
	to_timestamp(ended.at / 1000.0) AS ended_at, ended.at AS ended_at_ms,
	CASE WHEN due.at < coalesce(ended.at, extract(epoch FROM now()) * 1000) THEN 'broken'
		WHEN ended.at IS NULL THEN 'running' WHEN deed.at_ms IS NULL THEN 'stopped' ELSE 'kept' END AS outcome,
	deed.person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM cases c
JOIN promised_times t ON t.urgency = c.urgency
CROSS JOIN LATERAL (VALUES ('first_decision', t.first_decision_ms), ('first_response', t.first_response_ms)) p(promise, limit_ms)
CROSS JOIN LATERAL (
	SELECT min(e.at) AS at FROM case_events e
	WHERE e.case_id = c.id AND (e.type IN ('closed', 'merged')
		OR p.promise = 'first_decision' AND (e.type = 'statement_adopted' OR e.staff IS NOT NULL
			AND (e.type IN ('claimed', 'triaged', 'drafted') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff))
		OR p.promise = 'first_response' AND e.type IN ('published', 'answered_elsewhere'))
) ended
LEFT JOIN LATERAL (
	SELECT d.decided_at_ms AS at_ms, d.person FROM metric_first_decisions d
	WHERE p.promise = 'first_decision' AND d.case_id = c.id
	UNION ALL
	SELECT r.responded_at_ms, r.person FROM metric_first_responses r
	WHERE p.promise = 'first_response' AND r.case_id = c.id
) deed ON true
-- The time runs in stretches between snoozes; in the first that is longer than what is left, the promise runs out.
CROSS JOIN LATERAL (
	SELECT min(left_over.due) AS at
	FROM (
		SELECT run.stops, run.left_ms, CASE WHEN t.always THEN run.begins + run.left_ms ELSE (
			SELECT s.starts_at + run.before_ms + run.left_ms - s.before_ms FROM open_stretches s
			WHERE s.before_ms <= run.before_ms + run.left_ms ORDER BY s.before_ms DESC LIMIT 1) END AS due
		FROM (
			SELECT r.begins, r.stops, began.ms AS before_ms,
				p.limit_ms - coalesce((sum(CASE WHEN t.always THEN r.stops - r.begins ELSE stopped.ms - began.ms END)
					OVER (ORDER BY r.begins, r.stops ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))::bigint, 0) AS left_ms
			FROM (
				SELECT b.begins, (
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
			) r
			CROSS JOIN LATERAL (
				SELECT coalesce((
					SELECT s.before_ms + least(r.begins, s.ends_at) - s.starts_at FROM open_stretches s
					WHERE s.starts_at <= r.begins ORDER BY s.starts_at DESC LIMIT 1), 0) AS ms
			) began
			CROSS JOIN LATERAL (
				SELECT coalesce((
					SELECT s.before_ms + least(r.stops, s.ends_at) - s.starts_at FROM open_stretches s
					WHERE s.starts_at <= r.stops ORDER BY s.starts_at DESC LIMIT 1), 0) AS ms
			) stopped
		) run
		-- or it would be reckoned once more to compare it
		OFFSET 0
	) left_over
	WHERE left_over.left_ms >= 0 AND left_over.due < coalesce(left_over.stops, 9223372036854775807)
) due
WHERE p.limit_ms IS NOT NULL;
