CREATE TABLE "card_counts" (
	"channel" text NOT NULL,
	"minute" bigint NOT NULL,
	"cards" integer NOT NULL,
	CONSTRAINT "card_counts_channel_minute_pk" PRIMARY KEY("channel","minute")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"case_id" bigint,
	"brand" text NOT NULL,
	"source" text NOT NULL,
	"language" text NOT NULL,
	"score" double precision NOT NULL,
	"seen" double precision NOT NULL,
	"teaches" boolean NOT NULL,
	"asked_at" bigint,
	"how" text,
	"is_complaint" boolean,
	"staff" text,
	"at" bigint,
	"nature_was" text,
	"nature_is" text,
	"urgency_was" smallint,
	"urgency_is" smallint,
	"undone_by" text,
	"undone_at" bigint,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learned_groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "learned_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"brand" text NOT NULL,
	"source" text NOT NULL,
	"language" text NOT NULL,
	"state" jsonb NOT NULL,
	"computed_at" bigint NOT NULL,
	"frozen_by" text,
	"frozen_at" bigint,
	"ignore_before" bigint,
	"rolled_back_by" text
);
--> statement-breakpoint
CREATE TABLE "left_out" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"channel" text NOT NULL,
	"case_id" bigint,
	"urgency" smallint NOT NULL,
	"nature" text NOT NULL,
	"complaint" double precision NOT NULL,
	"at" bigint NOT NULL,
	"returned_at" bigint
);
--> statement-breakpoint
CREATE TABLE "score_counts" (
	"hour" bigint NOT NULL,
	"bin" smallint NOT NULL,
	"mentions" integer NOT NULL,
	CONSTRAINT "score_counts_hour_bin_pk" PRIMARY KEY("hour","bin")
);
--> statement-breakpoint
CREATE INDEX "feedback_group" ON "feedback" USING btree ("brand","source","language","at") WHERE is_complaint is not null;--> statement-breakpoint
CREATE INDEX "feedback_asked" ON "feedback" USING btree ("mention_id") WHERE asked_at is not null and is_complaint is null;--> statement-breakpoint
CREATE INDEX "feedback_changed" ON "feedback" USING btree ("changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "learned_groups_key" ON "learned_groups" USING btree ("brand","source","language");--> statement-breakpoint
CREATE INDEX "left_out_day" ON "left_out" USING btree ("channel","day","urgency");--> statement-breakpoint
CREATE INDEX "left_out_cases" ON "left_out" USING btree ("channel","urgency","case_id") WHERE case_id is not null and returned_at is null;