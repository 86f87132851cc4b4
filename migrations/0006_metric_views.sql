-- One read-only view a metric, for whoever has a BI tool; the digest reads them too, so both say the same.
-- Moments come twice: as timestamptz, and as epoch milliseconds (…_ms), which the indexes know.
-- A case's severity, nature, brand and source are as they stand now. Lengths of time are clock time, all hours.
CREATE VIEW metric_cases_opened AS
SELECT c.id AS case_id, to_timestamp(c.opened_at / 1000.0) AS opened_at, c.opened_at AS opened_at_ms,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM cases c;--> statement-breakpoint
-- A case begins anew when it is reopened: the time to its closing is counted from there.
CREATE VIEW metric_cases_closed AS
SELECT e.case_id, to_timestamp(e.at / 1000.0) AS closed_at, e.at AS closed_at_ms,
	began.at AS began_at_ms, e.at - began.at AS took_ms,
	CASE WHEN e.type = 'merged' THEN 'duplicate' ELSE e.data ->> 'why' END AS why, e.text AS reason,
	e.staff AS person, e.staff IS NULL AS automatic,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e
JOIN cases c ON c.id = e.case_id
CROSS JOIN LATERAL (
	SELECT coalesce(max(r.at), c.opened_at) AS at FROM case_events r
	WHERE r.case_id = e.case_id AND r.seq < e.seq AND r.type = 'reopened'
) began
WHERE e.type IN ('closed', 'merged');--> statement-breakpoint
CREATE VIEW metric_cases_reopened AS
SELECT e.case_id, to_timestamp(e.at / 1000.0) AS reopened_at, e.at AS reopened_at_ms, e.data ->> 'cause' AS cause,
	e.staff AS person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e JOIN cases c ON c.id = e.case_id
WHERE e.type = 'reopened';--> statement-breakpoint
CREATE VIEW metric_cases_open AS
SELECT c.id AS case_id, c.status, c.owner AS person, to_timestamp(c.opened_at / 1000.0) AS opened_at, c.opened_at AS opened_at_ms,
	to_timestamp(c.next_deadline_at / 1000.0) AS next_deadline_at, c.next_deadline_at AS next_deadline_at_ms,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM cases c WHERE c.status <> 'closed';--> statement-breakpoint
-- The first thing a person did that decides: automatic acts do not count, and what came after a reopening is no first.
CREATE VIEW metric_first_decisions AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS decided_at, e.at AS decided_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, e.staff AS person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e JOIN cases c ON c.id = e.case_id
WHERE e.staff IS NOT NULL
	AND (e.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff)
	AND NOT EXISTS (
		SELECT 1 FROM case_events b
		WHERE b.case_id = e.case_id AND b.seq < e.seq AND (b.type = 'reopened' OR b.staff IS NOT NULL
			AND (b.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR b.type = 'assigned' AND b.data ->> 'to' = b.staff))
	);--> statement-breakpoint
-- The first reply a person had published; none where the case was reopened or answered elsewhere before.
CREATE VIEW metric_first_responses AS
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
	AND NOT EXISTS (
		SELECT 1 FROM case_events b
		WHERE b.case_id = e.case_id AND b.seq < e.seq AND b.type IN ('published', 'reopened', 'answered_elsewhere')
	);--> statement-breakpoint
CREATE VIEW metric_mentions AS
SELECT m.id AS mention_id, m.case_id, to_timestamp(m.received_at / 1000.0) AS received_at, m.received_at AS received_at_ms,
	to_timestamp(m.published_at / 1000.0) AS published_at, m.brand, m.source, m.kind, m.lang, m.intake AS decision,
	m.assessment ->> 'nature' AS nature, m.assessment ->> 'severity' AS severity,
	(m.engagement ->> 'shares')::bigint AS shares
FROM mentions m;
