import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

/** Draws the icons Teams wants from their drawings: `node manifest/teams/draw-icons.ts`, after a change of an SVG. */
for (const [name, width] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const svg = await readFile(join(import.meta.dirname, `${name}.svg`))
  await writeFile(join(import.meta.dirname, `${name}.png`), new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng())
}
