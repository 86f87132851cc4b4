CREATE INDEX "cases_deadline" ON "cases" USING btree ("next_deadline_at") WHERE status <> 'closed' and next_deadline_at is not null;--> statement-breakpoint
-- What took its time tells it in business hours too, as the digest does: by the hours of the policy that was last started.
-- NULL while none was, and of what began more than five years before that.
CREATE OR REPLACE VIEW metric_cases_closed AS
SELECT e.case_id, to_timestamp(e.at / 1000.0) AS closed_at, e.at AS closed_at_ms,
	began.at AS began_at_ms, e.at - began.at AS took_ms,
	CASE WHEN e.type = 'merged' THEN 'duplicate' ELSE e.data ->> 'why' END AS why, e.text AS reason,
	e.staff AS person, e.staff IS NULL AS automatic,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency,
	(
		SELECT s.before_ms + least(e.at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= e.at ORDER BY s.starts_at DESC LIMIT 1) - (
		SELECT s.before_ms + least(began.at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= began.at ORDER BY s.starts_at DESC LIMIT 1) AS took_business_ms
FROM case_events e
JOIN cases c ON c.id = e.case_id
CROSS JOIN LATERAL (
	SELECT coalesce(max(r.at), c.opened_at) AS at FROM case_events r
	WHERE r.case_id = e.case_id AND r.seq < e.seq AND r.type = 'reopened'
) began
WHERE e.type IN ('closed', 'merged');--> statement-breakpoint
CREATE OR REPLACE VIEW metric_first_decisions AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS decided_at, e.at AS decided_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, coalesce(e.staff, e.data ->> 'sentBy') AS person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency,
	(
		SELECT s.before_ms + least(e.at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= e.at ORDER BY s.starts_at DESC LIMIT 1) - (
		SELECT s.before_ms + least(c.opened_at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= c.opened_at ORDER BY s.starts_at DESC LIMIT 1) AS took_business_ms
FROM case_events e JOIN cases c ON c.id = e.case_id
WHERE (e.type = 'statement_adopted' OR e.staff IS NOT NULL
	AND (e.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff))
	AND e.seq = (
		SELECT b.seq FROM case_events b
		WHERE b.case_id = e.case_id AND (b.type IN ('reopened', 'statement_adopted') OR b.staff IS NOT NULL
			AND (b.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR b.type = 'assigned' AND b.data ->> 'to' = b.staff))
		ORDER BY b.seq LIMIT 1
	);--> statement-breakpoint
CREATE OR REPLACE VIEW metric_first_responses AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS responded_at, e.at AS responded_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, asked.person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency,
	(
		SELECT s.before_ms + least(e.at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= e.at ORDER BY s.starts_at DESC LIMIT 1) - (
		SELECT s.before_ms + least(c.opened_at, s.ends_at) - s.starts_at FROM open_stretches s
		WHERE s.starts_at <= c.opened_at ORDER BY s.starts_at DESC LIMIT 1) AS took_business_ms
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
