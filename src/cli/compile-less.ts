import { setFlagsFromString } from 'node:v8'

/**
 * For work that is over in seconds and made of many small functions, as reading texts is: woven into one another as far
 * as V8 goes by itself, and as soon, compiling them takes a quarter of the first 20,000 texts and saves next to nothing
 * later. So its best compiler waits for what runs once a word, and takes what runs once a text after some 30,000 of them.
 */
export const compileLess = (): void => {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--invocation-count-for-turbofan=30000')
}
