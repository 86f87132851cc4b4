-- Made before the first release: no table has rows yet that a rewrite or a lock could keep waiting.
-- squawk-ignore-file adding-field-with-default, require-concurrent-index-deletion
DROP INDEX "queues_next";--> statement-breakpoint
DROP INDEX "deliveries_queue_head";--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "healed_at" bigint;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "lane" text GENERATED ALWAYS AS (case when case_id is null or kind in ('home', 'nags', 'digest') then kind else case_id::text end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "paused_until" bigint;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "turn" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "deliveries_holding" ON "deliveries" USING btree ("queue","lane","id") WHERE state in ('sending', 'retrying');--> statement-breakpoint
CREATE INDEX "deliveries_queue_head" ON "deliveries" USING btree ("queue","id") WHERE state in ('waiting', 'retrying');