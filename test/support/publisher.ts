import { once } from 'node:events'
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

export interface Published {
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A network's side of a webhook publisher, over real HTTP: takes what is signed rightly and keeps it. */
export const startPublisher = async (secret: string) => {
  const published: Published[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    try {
      new Webhook(secret).verify(text, request.headers as Record<string, string>)
    } catch {
      response.writeHead(401).end()
      return
    }
    published.push({ id: String(request.headers['webhook-id']), body: JSON.parse(text) as Published['body'] })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ id: 'r1', url: 'https://x.example/acme/status/1' }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}/publish`,
    published,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
