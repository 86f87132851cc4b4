-- Made before the first release: no table has rows yet that a lock could keep waiting.
-- squawk-ignore-file require-concurrent-index-deletion
-- The same cases in the same order, with what tells those who wait from those who wait for their author.
CREATE INDEX "cases_waiting" ON "cases" USING btree ("urgency","opened_at","status") WHERE status <> 'closed';--> statement-breakpoint
DROP INDEX "cases_open";