import type { HtmlTagDescriptor, Plugin } from 'vite'

const META: readonly Readonly<Record<string, string>>[] = [
  { charset: 'utf-8' },
  { name: 'viewport', content: 'width=device-width, initial-scale=1' },
  { name: 'color-scheme', content: 'light dark' },
]
const NO_SCRIPT = 'تحتاج هذه الصفحة إلى جافاسكربت. This page needs JavaScript.'

/** The faces that every page is set in, cut to common letters (`faces.ts`): asked for before the style is read, so that nothing is laid out twice. */
const EARLY = /ibm-plex-sans-arabic-(?:arabic|latin)-\d+-normal-[0-9a-f]{8}-[^/]*\.woff2$/

/** What every page begins with: its letters, its width, its colours, its faces, a word for browsers without scripts, and room for the rest. */
export function head(): Plugin {
  return {
    name: 'head',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }): HtmlTagDescriptor[] => [
        ...META.map((attrs): HtmlTagDescriptor => ({ tag: 'meta', attrs: { ...attrs }, injectTo: 'head-prepend' })),
        ...Object.keys(bundle)
          .filter((name) => EARLY.test(name))
          .map((name): HtmlTagDescriptor => ({ tag: 'link', attrs: { ...preloadOf(`/${name}`) }, injectTo: 'head' })),
        { tag: 'div', attrs: { id: 'isnad' }, injectTo: 'body-prepend' },
        { tag: 'noscript', children: NO_SCRIPT, injectTo: 'body-prepend' },
      ],
    },
  }
}

function preloadOf(href: string): Readonly<Record<string, string | boolean>> {
  return { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href }
}
