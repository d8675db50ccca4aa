import type { Command } from 'commander'
import { EXIT_CODES } from '../../src/cli/exit-codes.ts'

/** `docs/cli.md`: every command with its own help, and the exit codes. */
export function drawCli(program: Command): string {
  const commands = program.commands.map((command) => {
    const helps = [command, ...command.commands].map((each) => `\`\`\`\n${helpOf(each)}\n\`\`\``)
    return `## isnad ${command.name()}\n\n${helps.join('\n\n')}`
  })
  const codes = Object.entries(EXIT_CODES).map(([code, meaning]) => `| ${code} | ${meaning} |`)
  return `# The command

<!-- Made from the commands themselves by \`npm run docs\`; do not edit. -->

\`\`\`
${helpOf(program)}
\`\`\`

${commands.join('\n\n')}

## What is read

Files by their names: \`.txt\`, \`.md\`, \`.html\`, \`.htm\`, \`.jsonl\`, \`.ndjson\`; any other name, and standard input, by what they hold. UTF-8, UTF-16,
windows-1256 and ISO-8859-6 are told apart. A line of JSONL is an object with \`text\`, and where known \`title\`, \`abstract\`, \`id\`, \`outlet\`, \`url\` and
\`published\`. In a folder an \`index.jsonl\` with lines such as \`{"file": "01.txt", "outlet": "AFP", "published": "2025-07-29"}\` says which files are
read, who publishes each and when.

JSONL is read line by line: a million lines need no more memory than one. With \`--json\` one file of one article gives one reading; folders, several
files and JSONL give an array. \`--jsonl\` gives a reading a line, as each is made. The shape of a reading is \`schema/reading.json\`.

## Exit codes

| code | meaning |
| --- | --- |
${codes.join('\n')}
`
}

function helpOf(command: Command): string {
  return command.configureHelp({ helpWidth: 100 }).helpInformation().trimEnd()
}
