CREATE INDEX "case_events_snoozed" ON "case_events" USING btree ("case_id","seq") WHERE type = 'snoozed';--> statement-breakpoint
-- The same views, asked case by case: as a NOT EXISTS the planner read the whole log for one day of it.
-- The first thing a person did that decides: automatic acts do not count, and what came after a reopening is no first.
CREATE OR REPLACE VIEW metric_first_decisions AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS decided_at, e.at AS decided_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, e.staff AS person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e JOIN cases c ON c.id = e.case_id
WHERE e.staff IS NOT NULL
	AND (e.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff)
	AND e.seq = (
		SELECT b.seq FROM case_events b
		WHERE b.case_id = e.case_id AND (b.type = 'reopened' OR b.staff IS NOT NULL
			AND (b.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR b.type = 'assigned' AND b.data ->> 'to' = b.staff))
		ORDER BY b.seq LIMIT 1
	);--> statement-breakpoint
-- The first reply a person had published; none where the case was reopened or answered elsewhere before.
CREATE OR REPLACE VIEW metric_first_responses AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS responded_at, e.at AS responded_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, asked.person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e
JOIN cases c ON c.id = e.case_id
CROSS JOIN LATERAL (
	SELECT coalesce(e.staff, (
		SELECT r.staff FROM case_events r
		WHERE r.case_id = e.case_id AND r.seq < e.seq AND r.type = 'publication_requested'
			AND r.data ->> 'publicationId' = e.data ->> 'publicationId'
		ORDER BY r.seq DESC LIMIT 1)) AS person
) asked
WHERE e.type = 'published' AND asked.person IS NOT NULL
	AND e.seq = (
		SELECT b.seq FROM case_events b
		WHERE b.case_id = e.case_id AND b.type IN ('published', 'reopened', 'answered_elsewhere')
		ORDER BY b.seq LIMIT 1
	);
