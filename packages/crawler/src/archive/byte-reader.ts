/** Reads a stream of bytes in lines and in counted pieces. */
export type ByteReader = {
  /**
   * The next line without its end, as Latin-1; undefined at the end of the stream. A line of more than `max` bytes comes in
   * pieces of that size.
   */
  line: (max: number) => Promise<string | undefined>
  /** The next `count` bytes; fewer at the end of the stream. */
  bytes: (count: number) => Promise<Buffer>
  /** Passes over `count` bytes; gives how many there were. */
  skip: (count: number) => Promise<number>
}

/** A reader that holds no more of the stream than one chunk and what was asked for. */
export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next()
    if (done === true) return false
    held =
      held.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : Buffer.concat([held, value])
    return true
  }
  const take = (count: number): Buffer => {
    const taken = held.subarray(0, count)
    held = held.subarray(taken.length)
    return taken
  }
  const line = async (max: number): Promise<string | undefined> => {
    while (held.length <= max && held.indexOf(0x0a) < 0) if (!(await more())) break
    if (held.length === 0) return undefined
    const end = held.subarray(0, max).indexOf(0x0a)
    const text = take(end < 0 ? max : end + 1).toString('latin1')
    return text.replace(/\r?\n$/, '')
  }
  const each = async (count: number, use: (piece: Buffer) => void): Promise<void> => {
    let left = count
    while (left > 0) {
      if (held.length === 0 && !(await more())) return
      const piece = take(left)
      left -= piece.length
      use(piece)
    }
  }
  return {
    line,
    bytes: async (count) => {
      const pieces: Buffer[] = []
      await each(count, (piece) => pieces.push(piece))
      return Buffer.concat(pieces)
    },
    skip: async (count) => {
      let skipped = 0
      await each(count, (piece) => {
        skipped += piece.length
      })
      return skipped
    },
  }
}
