import type { Sql } from 'postgres'
import type { CustomerStore } from '../app/ports/customer-store.ts'
import type { Customer } from '../domain/mention/author.ts'

export const customerStore = (sql: Sql): CustomerStore => ({
  get: async (id) => {
    const [row] = await sql<Customer[]>`
      select id, name, tier, billing_per_year as "billingPerYear", trend from customers where id = ${id}`
    return row ?? null
  },
  put: async (customers, now) => {
    const [row] = await sql<{ added: number }[]>`
      with incoming as (
        select distinct on (id) * from jsonb_to_recordset(${sql.json(customers as never)}) as c(
          id text, name text, tier text, "billingPerYear" int8, trend text, authors jsonb)
      ), known as (
        select c.id, (c.tier, c.billing_per_year, c.trend) is distinct from (i.tier, i."billingPerYear", i.trend) as differs
        from customers c join incoming i using (id)
      ), stored as (
        insert into customers (id, name, tier, billing_per_year, trend, changed_at)
        select id, name, tier, "billingPerYear", trend, ${now} from incoming
        on conflict (id) do update set name = excluded.name, tier = excluded.tier,
          billing_per_year = excluded.billing_per_year, trend = excluded.trend, changed_at = excluded.changed_at
      ), linked as (
        insert into customer_authors (source, author_id, customer_id, linked_at)
        select distinct on (a."source", a."authorId") a."source", a."authorId", incoming.id, ${now}::int8
        from incoming, jsonb_to_recordset(incoming.authors) as a("source" text, "authorId" text)
        on conflict (source, author_id) do update set customer_id = excluded.customer_id, linked_at = excluded.linked_at
          where customer_authors.customer_id <> excluded.customer_id
        returning source, author_id
      ), touched as (
        select source, author_id from linked
        union select a.source, a.author_id from customer_authors a join known k on k.id = a.customer_id where k.differs
      ), told as (${tell(sql)})
      select (select count(*) from incoming)::int - (select count(*) from known)::int as added`
    return row?.added ?? 0
  },
  link: async (author, customer, by, now) => {
    await sql`
      with touched as (
        insert into customer_authors (source, author_id, customer_id, linked_by, linked_at)
        values (${author.source}, ${author.authorId}, ${customer}, ${by}, ${now})
        on conflict (source, author_id) do update
          set customer_id = excluded.customer_id, linked_by = excluded.linked_by, linked_at = excluded.linked_at
        returning source, author_id
      )
      ${tell(sql)}`
  },
})

/** News for one standing post of each open case of the authors in `touched`: they all have the same author. */
const tell = (sql: Sql) => sql`
  update mentions m set
    intake = case when m.intake = 'waiting' then 'waiting' else 'changed' end,
    news = case when m.news ? 'customer' then m.news else m.news || '["customer"]' end
  from (
    select (select max(p.id) from mentions p where p.case_id = c.id and p.deleted_at is null) as id
    from touched join cases c on c.source = touched.source and c.author_id = touched.author_id and c.status <> 'closed'
  ) standing
  where m.id = standing.id and m.intake <> 'stuck'`
