CREATE TABLE "case_events" (
	"case_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"type" text NOT NULL,
	"staff" text,
	"system" text,
	"data" jsonb NOT NULL,
	"text" text,
	"text_sha256" text,
	"hash" text NOT NULL,
	"request_key" text,
	CONSTRAINT "case_events_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1001 CACHE 1),
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"urgency" smallint NOT NULL,
	"nature" text NOT NULL,
	"brand" text NOT NULL,
	"source" text NOT NULL,
	"author_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"owner" text,
	"opened_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"closed_at" bigint,
	"next_nag_at" bigint,
	"next_deadline_at" bigint,
	"state" jsonb NOT NULL,
	"last_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_authors" (
	"source" text NOT NULL,
	"author_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"linked_by" text,
	"linked_at" bigint NOT NULL,
	CONSTRAINT "customer_authors_source_author_id_pk" PRIMARY KEY("source","author_id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"tier" text NOT NULL,
	"billing_per_year" bigint,
	"trend" text,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_samples" (
	"mention_id" bigint NOT NULL,
	"at" bigint NOT NULL,
	"likes" bigint NOT NULL,
	"shares" bigint NOT NULL,
	"replies" bigint NOT NULL,
	"views" bigint NOT NULL,
	CONSTRAINT "engagement_samples_mention_id_at_pk" PRIMARY KEY("mention_id","at")
);
--> statement-breakpoint
CREATE TABLE "mention_edits" (
	"mention_id" bigint NOT NULL,
	"edited_at" bigint NOT NULL,
	"text_before" text NOT NULL,
	CONSTRAINT "mention_edits_mention_id_edited_at_pk" PRIMARY KEY("mention_id","edited_at")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mentions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"brand" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"url" text,
	"lang" text NOT NULL,
	"conversation_id" text NOT NULL,
	"in_reply_to" text,
	"author_id" text NOT NULL,
	"author" jsonb NOT NULL,
	"engagement" jsonb NOT NULL,
	"extra" jsonb,
	"published_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"edited_at" bigint,
	"deleted_at" bigint,
	"intake" text DEFAULT 'waiting' NOT NULL,
	"by_hand" text,
	"case_id" bigint,
	"assessment" jsonb
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"case_id" bigint NOT NULL,
	"card" text NOT NULL,
	"queue" text NOT NULL,
	"destination" jsonb NOT NULL,
	"wanted_version" integer NOT NULL,
	"shown_version" integer DEFAULT 0 NOT NULL,
	"ref" jsonb,
	"shown_at" bigint,
	CONSTRAINT "cards_case_id_card_queue_pk" PRIMARY KEY("case_id","card","queue")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"queue" text NOT NULL,
	"kind" text NOT NULL,
	"case_id" bigint,
	"effect" jsonb NOT NULL,
	"coalescing_key" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"enqueued_at" bigint NOT NULL,
	"not_before" bigint NOT NULL,
	"lease_until" bigint,
	"first_tried_at" bigint,
	"settled_at" bigint,
	"why" text
);
--> statement-breakpoint
CREATE TABLE "queues" (
	"queue" text PRIMARY KEY NOT NULL,
	"next_at" bigint NOT NULL,
	"paused_why" text
);
--> statement-breakpoint
CREATE TABLE "platform_users" (
	"platform" text NOT NULL,
	"user_id" text NOT NULL,
	"staff" text,
	"name" text,
	"seen_at" bigint NOT NULL,
	CONSTRAINT "platform_users_platform_user_id_pk" PRIMARY KEY("platform","user_id")
);
--> statement-breakpoint
CREATE TABLE "sandbox_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sandbox_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"room" text NOT NULL,
	"thread_of" bigint,
	"card_key" text NOT NULL,
	"card" jsonb NOT NULL,
	"author" text,
	"at" bigint NOT NULL,
	"edited_at" bigint
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_settings" (
	"staff" text PRIMARY KEY NOT NULL,
	"language" text,
	"quiet" jsonb,
	"timezone" text,
	"away_from" bigint,
	"away_until" bigint,
	"paused_until" bigint,
	"digests_muted_until" bigint,
	"digest_at" integer,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticks" (
	"key" text PRIMARY KEY NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "case_events_request" ON "case_events" USING btree ("request_key") WHERE request_key is not null;--> statement-breakpoint
CREATE INDEX "case_events_at" ON "case_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "cases_nag_due" ON "cases" USING btree ("next_nag_at") WHERE next_nag_at is not null;--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("urgency","opened_at") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "cases_owner_open" ON "cases" USING btree ("owner") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "cases_conversation" ON "cases" USING btree ("source","author_id","conversation_id","id");--> statement-breakpoint
CREATE INDEX "cases_opened" ON "cases" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("closed_at") WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX "customer_authors_customer" ON "customer_authors" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mentions_source_external_id" ON "mentions" USING btree ("source","external_id");--> statement-breakpoint
CREATE INDEX "mentions_waiting" ON "mentions" USING btree ("id") WHERE intake = 'waiting';--> statement-breakpoint
CREATE INDEX "mentions_case" ON "mentions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "mentions_received" ON "mentions" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "mentions_author" ON "mentions" USING btree ("source","author_id","received_at");--> statement-breakpoint
CREATE INDEX "cards_behind" ON "cards" USING btree ("case_id") WHERE wanted_version > shown_version;--> statement-breakpoint
CREATE INDEX "deliveries_queue_head" ON "deliveries" USING btree ("queue","id") WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_coalesce" ON "deliveries" USING btree ("queue","coalescing_key") WHERE state = 'waiting' and coalescing_key is not null;--> statement-breakpoint
CREATE INDEX "deliveries_dead" ON "deliveries" USING btree ("settled_at") WHERE state = 'dead';--> statement-breakpoint
CREATE INDEX "deliveries_settled" ON "deliveries" USING btree ("settled_at") WHERE state in ('sent', 'skipped');--> statement-breakpoint
CREATE INDEX "queues_next" ON "queues" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "sandbox_messages_room" ON "sandbox_messages" USING btree ("room","id");--> statement-breakpoint
CREATE INDEX "sandbox_messages_thread" ON "sandbox_messages" USING btree ("thread_of");--> statement-breakpoint
CREATE INDEX "ticks_expires" ON "ticks" USING btree ("expires_at");