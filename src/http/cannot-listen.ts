/** Why the server could not listen, in words that say what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
  readonly code: 'port_taken' | 'port_forbidden' | 'host_not_here'
  readonly variable: 'PORT' | 'HOST'
  readonly port: number
  readonly host: string

  constructor(code: CannotListen['code'], { port, host }: { port: number; host: string }, cause: unknown) {
    super(`${host}:${port}: ${code}`, { cause })
    this.code = code
    this.variable = code === 'host_not_here' ? 'HOST' : 'PORT'
    this.port = port
    this.host = host
  }
}
