import type { HtmlTagDescriptor, Plugin } from 'vite'

const META: readonly Readonly<Record<string, string>>[] = [
  { charset: 'utf-8' },
  { name: 'viewport', content: 'width=device-width, initial-scale=1' },
  { name: 'color-scheme', content: 'light dark' },
]
const NO_SCRIPT = 'تحتاج هذه الصفحة إلى جافاسكربت. This page needs JavaScript.'

/** What every page begins with: its letters, its width, its colours, a word for browsers without scripts, and room for the rest. */
export function head(): Plugin {
  return {
    name: 'head',
    transformIndexHtml: (): HtmlTagDescriptor[] => [
      ...META.map((attrs): HtmlTagDescriptor => ({ tag: 'meta', attrs: { ...attrs }, injectTo: 'head-prepend' })),
      { tag: 'div', attrs: { id: 'isnad' }, injectTo: 'body-prepend' },
      { tag: 'noscript', children: NO_SCRIPT, injectTo: 'body-prepend' },
    ],
  }
}
