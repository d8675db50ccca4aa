#!/usr/bin/env node
// Plain old JavaScript until the version is known: a Node that is too old gets a sentence, not a syntax error.
const version = process.versions.node.split('.').map(Number)

if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  process.stderr.write(
    `isnad needs Node 22.18 or newer; this is Node ${process.versions.node}. Install a newer Node, or run it with: npx -p node@24 isnad\n`,
  )
  process.exitCode = 3
} else {
  import('../dist/cli/main.js')
}
