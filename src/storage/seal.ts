import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Encrypts what must not be read from a copy of the database. */
export interface Seal {
  /** `about` is bound to it: what was sealed for one row cannot be opened in another. */
  seal(text: string, about: string): string
  /** @throws Error when no key of the list opens it, or it was changed. */
  open(sealed: string, about: string): string
  /** Whether it was sealed with another key than the first, and should be sealed anew. */
  isOld(sealed: string): boolean
}

/** AES-256-GCM. The first key seals, all of them open: a new key is put in front, and the old one leaves later. */
export const sealWith = (keys: readonly Uint8Array[]): Seal => {
  const byName = new Map(keys.map((key) => [nameOf(key), key]))
  const first = keys[0]
  return {
    seal(text, about) {
      if (first === undefined) throw new Error('TOKEN_KEY is not set: without it no token can be stored')
      // A key seals far fewer texts than the 2^32 for which random nonces are safe: NIST SP 800-38D, 8.3.
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [format, nameOf(first), Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')].join('.')
    },
    open(sealed, about) {
      const [version, name = '', packed = ''] = sealed.split('.')
      const key = version === format ? byName.get(name) : undefined
      if (key === undefined) throw new Error('A stored token was sealed with a key that is not in TOKEN_KEY any more')
      const bytes = Buffer.from(packed, 'base64url')
      const nonce = bytes.subarray(0, nonceBytes)
      const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
          .setAAD(Buffer.from(about))
          .setAuthTag(tag)
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
          'utf8',
        )
      } catch (cause) {
        throw new Error('A stored token was changed, or belongs to another row', { cause })
      }
    },
    isOld: (sealed) => first !== undefined && sealed.split('.')[1] !== nameOf(first),
  }
}

const format = 'v1'
const nonceBytes = 12
const tagBytes = 16

/** Says which key it was without saying anything about it. */
const nameOf = (key: Uint8Array): string =>
  createHash('sha256').update('ventanilla token key').update(key).digest('base64url').slice(0, 8)
