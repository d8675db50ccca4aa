import { Command, Option } from 'commander'
import { systemClock } from '../ingest/fetch/pace.ts'
import { createAdder } from './intake/adder.ts'
import { type IntakeOptions, intakeOptions, parseCount } from './intake/intake-options.ts'
import { takeFiles } from './intake/take-files.ts'
import { untilStopped } from './intake/until-stopped.ts'
import { type ArticleOptions, outletOption, publishedOption } from './options.ts'

interface MailboxOptions extends ArticleOptions, IntakeOptions {
  readonly every: number
  readonly quiet: number
  readonly once?: true
}

/** `isnad mailbox`: take in whatever comes into a folder. */
export function mailboxCommand(): Command {
  const command = new Command('mailbox')
    .description(
      'Take in a folder that fills: each file once, when nobody writes to it any more. Files are left where they are; one that is altered is taken again.',
    )
    .argument('<folder>', 'files of any kind that isnad add reads, in folders or not')
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(new Option('--every <seconds>', 'between two looks').argParser(parseCount).default(10))
    .addOption(new Option('--quiet <seconds>', 'how long a file has to be left alone before it is taken').argParser(Number).default(2))
    .addOption(new Option('--once', 'take what is there, and stop'))
    .action(watchFolder)
  for (const option of intakeOptions()) command.addOption(option)
  return command
}

async function watchFolder(folder: string, options: MailboxOptions): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(options.db)
  try {
    await untilStopped(async (signal) => {
      const clock = systemClock(signal)
      const adder = await createAdder(store, { batch: options.batch, keepOriginals: options.originals })
      const defaults = { outlet: options.outlet, published: options.published }
      do {
        await takeFiles(folder, { intake: store.intake, adder, clock, defaults, quiet: options.quiet * 1000, signal })
        if (!options.once && !signal.aborted) await clock.sleep(options.every * 1000)
      } while (!options.once && !signal.aborted)
      const { added, known, problems } = adder.total()
      process.stdout.write(`${added} articles added, ${known} were there already, ${problems} problems\n`)
      if (options.once && problems > 0) process.exitCode = 1
    })
  } finally {
    await store.close()
  }
}
