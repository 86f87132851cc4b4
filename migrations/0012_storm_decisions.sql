-- Answering a storm decides each of its cases: the person who sent the statement did, as the deadlines have it too.
CREATE OR REPLACE VIEW metric_first_decisions AS
SELECT e.case_id, e.seq, to_timestamp(e.at / 1000.0) AS decided_at, e.at AS decided_at_ms,
	c.opened_at AS opened_at_ms, e.at - c.opened_at AS took_ms, coalesce(e.staff, e.data ->> 'sentBy') AS person,
	c.brand, c.source, c.nature, (ARRAY['critical', 'high', 'medium', 'low'])[c.urgency + 1] AS severity, c.urgency
FROM case_events e JOIN cases c ON c.id = e.case_id
WHERE (e.type = 'statement_adopted' OR e.staff IS NOT NULL
	AND (e.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR e.type = 'assigned' AND e.data ->> 'to' = e.staff))
	AND e.seq = (
		SELECT b.seq FROM case_events b
		WHERE b.case_id = e.case_id AND (b.type IN ('reopened', 'statement_adopted') OR b.staff IS NOT NULL
			AND (b.type IN ('claimed', 'triaged', 'drafted', 'closed', 'merged') OR b.type = 'assigned' AND b.data ->> 'to' = b.staff))
		ORDER BY b.seq LIMIT 1
	);
