import { Command, InvalidArgumentError, Option } from 'commander'
import type { Anyone } from '../server/index.ts'
import { showAddress } from '../store/address.ts'
import { type WebOptions, webOptions } from './intake/intake-options.ts'
import { ownVersion } from './own-version.ts'
import { isMissing } from './record/missing-record.ts'
import { dbOption, parseCount } from './record/record-options.ts'

interface ServeOptions extends WebOptions {
  readonly db: string
  readonly host: string
  readonly port: number
  readonly log?: true
  readonly rate: number
  readonly anyone?: Anyone
  readonly readOnly?: true
  readonly name?: readonly string[]
  readonly behindProxy?: true
}

/** Nobody else's, so far as anybody knows. */
const PORT = 4610

/** `isnad serve`: the record in a browser and over HTTP. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the record: its pages for a browser, its API for programs (/api/docs).')
    .addOption(dbOption())
    .addOption(new Option('--host <address>', 'where to listen; only this machine where nothing is said').default('127.0.0.1'))
    .addOption(new Option('--port <number>', 'the port; 0 for any that is free').argParser(parsePort).default(PORT))
    .addOption(
      new Option(
        '--anyone <role>',
        'what anybody may do without signing in; reader, or editor on this machine alone while there are no accounts',
      ).choices(['nothing', 'reader', 'editor']),
    )
    .addOption(new Option('--read-only', 'nothing can be changed by anybody, and nobody signs in'))
    .addOption(new Option('--name <names...>', 'names it goes by on the network; requests under other names are refused'))
    .addOption(new Option('--behind-proxy', 'a proxy on this machine stands before it and says who asks (X-Forwarded-For, -Proto, -Host)'))
    .addOption(new Option('--rate <count>', 'requests a minute from one address').argParser(parseCount).default(6000))
    .addOption(new Option('--log', 'a line of JSON for every request, on standard error'))
    .action(serveRecord)
  for (const option of webOptions()) command.addOption(option)
  return command
}

/** @throws {InvalidArgumentError} */
function parsePort(written: string): number {
  const port = Number(written)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}

async function serveRecord(options: ServeOptions): Promise<void> {
  const { db, host, port, log, anyone, readOnly, name: names, behindProxy, rate, contact, allowNetwork } = options
  if (isMissing(db)) {
    process.stderr.write(`there is no record in ${db}: make one with isnad add FILE… --db ${db}\n`)
    process.exitCode = 1
    return
  }
  const { serve } = await import('../server/index.ts')
  try {
    const { address, close } = await serve({
      db,
      host,
      port,
      version: ownVersion(),
      log: log === true,
      anyone,
      readOnly,
      names,
      rate,
      behindProxy: behindProxy === true,
      contact,
      allowNetwork,
    })
    process.stdout.write(`The record in ${showAddress(db)} is at ${address}\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  } catch (error) {
    if (!isAddressError(error)) throw error
    process.stderr.write(`${host}:${port} cannot be listened at (${error.code}): choose another --port or --host\n`)
    process.exitCode = 1
  }
}

function isAddressError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(String(error.code))
}
