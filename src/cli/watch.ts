import { Command, Option } from 'commander'
import { systemClock } from '../ingest/fetch/pace.ts'
import { SCHEDULE } from '../ingest/follow/schedule.ts'
import { createAdder } from './intake/adder.ts'
import { createFeedFollower } from './intake/follow-feeds.ts'
import { type IntakeOptions, intakeOptions, openFetcher, parseCount, type WebOptions, webOptions } from './intake/intake-options.ts'
import { untilStopped } from './intake/until-stopped.ts'

interface WatchOptions extends IntakeOptions, WebOptions {
  readonly every: number
  readonly once?: true
}

/** `isnad watch`: follow feeds. */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description(
      'Follow feeds: ask each for what is new, read its articles into the record, and ask again later; less and less often where it fails. Where it stands is kept in the record, so that it goes on from there.',
    )
    .argument('<feeds...>', 'addresses of RSS, RDF, Atom or JSON feeds')
    .addOption(new Option('--every <minutes>', 'between two looks at a feed').argParser(parseCount).default(SCHEDULE.every / 60_000))
    .addOption(new Option('--once', 'look at each feed that is due, and stop'))
    .action(watchFeeds)
  for (const option of [...intakeOptions(), ...webOptions()]) command.addOption(option)
  return command
}

async function watchFeeds(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(options.db)
  try {
    await untilStopped(async (signal) => {
      const clock = systemClock(signal)
      const adder = await createAdder(store, { batch: options.batch, keepOriginals: options.originals })
      const schedule = { ...SCHEDULE, every: options.every * 60_000 }
      const follower = createFeedFollower({
        intake: store.intake,
        adder,
        fetcher: openFetcher(options, signal),
        clock,
        chance: Math.random,
        schedule,
        signal,
      })
      do {
        const next = await follower.look(feeds)
        if (options.once || signal.aborted) break
        await clock.sleep(Math.max(0, next - clock.now()))
      } while (!signal.aborted)
      const { added, known, problems } = adder.total()
      process.stdout.write(`${added} articles added, ${known} were there already, ${problems} problems\n`)
      if (options.once && problems > 0) process.exitCode = 1
    })
  } finally {
    await store.close()
  }
}
