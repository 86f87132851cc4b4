/** An address or name that only this machine can reach. */
export const isLoopback = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  return name === 'localhost' || name === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(name)
}

/** The same for a `Host` header or the host of a URL, with or without a port. */
export const isLoopbackHost = (host: string): boolean => {
  const [, name = ''] = /^(\[[^\]]+\]|[^:]*)(?::\d{1,5})?$/.exec(host) ?? []
  return isLoopback(name)
}
