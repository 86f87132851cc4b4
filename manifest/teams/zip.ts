import { crc32, deflateRawSync } from 'node:zlib'

/**
 * A ZIP archive of a few small files, as PKWARE's APPNOTE 6.3 describes it (4.3.7 local header, 4.3.12 central
 * directory, 4.3.16 end). Always the same bytes for the same files: the stored time is the format's first day.
 */
export const zip = (files: readonly { readonly name: string; readonly data: Uint8Array }[]): Buffer => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data } of files) {
    const encodedName = Buffer.from(name, 'utf8')
    const packed = deflateRawSync(data)
    const about = aboutFile(data, packed, encodedName.length)
    const local = Buffer.concat([littleEndian(4, 0x04034b50), about, littleEndian(2, 0), encodedName, packed])
    central.push(
      littleEndian(4, 0x02014b50),
      littleEndian(2, version),
      about,
      // No extra field, comment, disk or attributes.
      Buffer.alloc(2 + 2 + 2 + 2 + 4),
      littleEndian(4, offset),
      encodedName,
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.concat([
    littleEndian(4, 0x06054b50),
    Buffer.alloc(4),
    littleEndian(2, files.length),
    littleEndian(2, files.length),
    littleEndian(4, directory.length),
    littleEndian(4, offset),
    Buffer.alloc(2),
  ])
  return Buffer.concat([...locals, directory, end])
}

/** 2.0: deflate. */
const version = 20
const utf8Names = 0x0800
const deflated = 8
/** 1 January 1980, the earliest the format can say. */
const firstDay = 0x0021

/** From “version needed” to “file name length”: the same in both headers. */
const aboutFile = (data: Uint8Array, packed: Buffer, nameLength: number): Buffer =>
  Buffer.concat([
    littleEndian(2, version),
    littleEndian(2, utf8Names),
    littleEndian(2, deflated),
    littleEndian(2, 0),
    littleEndian(2, firstDay),
    littleEndian(4, crc32(data)),
    littleEndian(4, packed.length),
    littleEndian(4, data.length),
    littleEndian(2, nameLength),
  ])

const littleEndian = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
