import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/**
 * Microsoft's own renderer (`adaptivecards`) in a page, set up as Teams shows cards. Teams' clients use their own
 * builds of it; what it warns of, they drop or refuse.
 */
export const openAdaptivePage = async (page: Page, dark = false): Promise<void> => {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${styles(dark)}</style><main id="cards"></main>`)
  const library = createRequire(import.meta.url)
    .resolve('adaptivecards')
    .replace(/lib\/adaptivecards\.js$/, 'dist/adaptivecards.js')
  await page.addScriptTag({ content: readFileSync(library, 'utf8') })
  await page.evaluate(prepare, hostConfig(dark))
}

export interface Rendered {
  /** What the renderer says is wrong with the card. */
  readonly warnings: readonly string[]
  /** What a reader sees. */
  readonly text: string
  /** Everything that could act: links, pictures, scripts. */
  readonly live: readonly string[]
  readonly buttons: readonly string[]
}

/** Adds a card to the page and tells what became of it. */
export const renderIn = (page: Page, card: unknown): Promise<Rendered> => page.evaluate(render, card)

// These run in the page: nothing outside them can be named.
/* eslint-disable */
// biome-ignore lint/suspicious/noExplicitAny: the page's globals have no types here
type PageGlobals = any

const prepare = (config: unknown): void => {
  const page = globalThis as PageGlobals
  page.hostConfig = new page.AdaptiveCards.HostConfig(config)
  // The little Markdown that Teams has in a TextBlock: bold, links, escapes.
  page.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (
    text: string,
    result: { outputHtml?: string; didProcess: boolean },
  ) => {
    const escaped: string[] = []
    const held = text.replace(/\\([!-/:-@[-`{-~])/g, (_all, mark: string) => `\u0001${escaped.push(mark) - 1}\u0002`)
    const html = held
      .replace(/&/g, '&amp;')
      .replace(/<at>(.*?)<\/at>/g, '\u0003$1\u0004')
      .replace(/</g, '&lt;')
      .replace(/\u0003/g, '<span class="at">')
      .replace(/\u0004/g, '</span>')
      .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img alt="$1" src="$2">')
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/\u0001(\d+)\u0002/g, (_all, index: string) =>
        (escaped[Number(index)] ?? '').replace('&', '&amp;').replace('<', '&lt;'),
      )
    result.outputHtml = html
    result.didProcess = true
  }
}

const render = (json: unknown): Rendered => {
  const page = globalThis as PageGlobals
  const { AdaptiveCard, SerializationContext } = page.AdaptiveCards
  // The library keeps a /g pattern for languages between cards, so every second one would be called wrong.
  AdaptiveCard.langProperty.regEx.lastIndex = 0
  const card = new AdaptiveCard()
  card.hostConfig = page.hostConfig
  const context = new SerializationContext()
  card.parse(json, context)
  const warnings: string[] = []
  for (let index = 0; index < context.eventCount; index += 1) warnings.push(context.getEventAt(index).message)
  for (const event of card.validateProperties().validationEvents) warnings.push(event.message)
  const frame = page.document.createElement('article')
  frame.className = 'frame'
  const element = card.render()
  if (element) frame.appendChild(element)
  else warnings.push('nothing was rendered')
  page.document.getElementById('cards').appendChild(frame)
  const all = (selector: string): PageGlobals[] => [...frame.querySelectorAll(selector)]
  return {
    warnings,
    text: frame.innerText,
    live: all('a[href], img, script, iframe, video, audio, style, object, .at').map((one) => one.outerHTML),
    buttons: all('button').map((one) => one.getAttribute('aria-label') ?? one.innerText),
  }
}
/* eslint-enable */

const styles = (dark: boolean): string => `
  body { margin: 16px; background: ${dark ? '#1f1f1f' : '#f5f5f5'}; font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif }
  .frame { background: ${dark ? '#292929' : '#fff'}; border: 1px solid ${dark ? '#3d3d3d' : '#e0e0e0'}; border-radius: 4px; margin: 0 0 16px; max-width: 820px }
  .ac-pushButton { border: 1px solid ${dark ? '#666' : '#d1d1d1'}; border-radius: 4px; background: ${dark ? '#292929' : '#fff'};
    color: ${dark ? '#fff' : '#242424'}; font: 600 14px "Segoe UI", "Noto Sans", sans-serif; padding: 5px 12px }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff }
  .ac-pushButton.style-destructive { color: #c4314b }
  .ac-input { border: 1px solid ${dark ? '#666' : '#d1d1d1'}; border-radius: 4px; padding: 5px; font: inherit; box-sizing: border-box; width: 100%;
    background: ${dark ? '#1f1f1f' : '#fff'}; color: ${dark ? '#fff' : 'inherit'} }
  .ac-multiline { min-height: 5em }
  a { color: inherit }
  .at { color: ${dark ? '#9ea2ff' : '#5b5fc7'} }`

/** Spacing and colours as in Teams' light and dark themes. */
const hostConfig = (dark: boolean) => {
  const foreground = (normal: string, subtle: string) => ({
    default: normal,
    subtle,
    highlightColors: { default: '#faf0a060', subtle: '#faf0a060' },
  })
  const foregroundColors = dark
    ? {
        default: foreground('#ffffff', '#c8c8c8'),
        accent: foreground('#9ea2ff', '#9ea2ff'),
        attention: foreground('#f9526b', '#f9526b'),
        good: foreground('#92c353', '#92c353'),
        warning: foreground('#f8d22a', '#f8d22a'),
      }
    : {
        default: foreground('#242424', '#616161'),
        accent: foreground('#5b5fc7', '#5b5fc7'),
        attention: foreground('#c4314b', '#c4314b'),
        good: foreground('#237b4b', '#237b4b'),
        warning: foreground('#835c00', '#835c00'),
      }
  const style = (light: string, night: string) => ({ backgroundColor: dark ? night : light, foregroundColors })
  return {
    supportsInteractivity: true,
    fontFamily: '"Segoe UI", "Noto Sans", system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
    separator: { lineThickness: 1, lineColor: dark ? '#3d3d3d' : '#e0e0e0' },
    containerStyles: {
      default: style('#ffffff', '#292929'),
      emphasis: style('#f5f5f5', '#1f1f1f'),
      accent: style('#e8ebfa', '#2f2f4a'),
      good: style('#e7f2da', '#1d3a1d'),
      attention: style('#fcf4f6', '#3e1f25'),
      warning: style('#fbf6d9', '#463100'),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  }
}
