CREATE TABLE "sending_rates" (
	"rate" text PRIMARY KEY NOT NULL,
	"used_until" bigint NOT NULL
);
