import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What the page may do: run what stands in it, and reach nothing. */
const POLICY = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    'font-src data:',
    'worker-src blob: data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')

/** Script and style inside the page, under a policy that lets it reach no network: one file that can be handed on. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const script = files
        .flatMap((file) => (file.type === 'chunk' ? file.code : []))
        .join('\n')
        .replaceAll('</script', '<\\/script')
      const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [])).join('\n')
      for (const file of files) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) {
          file.source = String(file.source)
            .replace(/<script type="module"[^>]*><\/script>/, '')
            .replace(/<link rel="stylesheet"[^>]*>/, '')
            .replace('<title>', () => `<meta http-equiv="Content-Security-Policy" content="${POLICY(script, style)}" />\n    <title>`)
            .replace('</head>', () => `<style>${style}</style>\n  </head>`)
            .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`)
        } else delete bundle[file.fileName]
      }
    },
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
