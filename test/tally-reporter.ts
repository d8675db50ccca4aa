import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Ends the run with one line that machines can read: `12 passed, 0 failed`, after the names of what was skipped. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const broken = modules.filter((module) => module.errors().length > 0).length
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const skipped = tests.filter((test) => test.result().state === 'skipped')
    for (const test of skipped) process.stdout.write(`skipped: ${nameOf(test)}\n`)
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`)
  }
}

function nameOf(test: TestCase): string {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  return note ? `${test.fullName} (${note})` : test.fullName
}
