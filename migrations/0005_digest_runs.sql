CREATE TABLE "digest_runs" (
	"digest" text NOT NULL,
	"date" text NOT NULL,
	"recipient" text NOT NULL,
	"destination" jsonb NOT NULL,
	"period_from" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"timezone" text NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"raised_at" bigint NOT NULL,
	"ref" jsonb,
	"sent_at" bigint,
	CONSTRAINT "digest_runs_digest_date_recipient_pk" PRIMARY KEY("digest","date","recipient")
);
