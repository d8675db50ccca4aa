import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of our own, with nothing in it. */
export interface PostgresServer {
  /** Make an empty database. @returns its address. */
  makeDatabase(): Promise<string>
  stop(): void
}

/** Who runs the server: PostgreSQL refuses to be run by root. */
interface Owner {
  readonly uid?: number
  readonly gid?: number
}

const DEBIAN = '/usr/lib/postgresql'

/**
 * Start a server in a folder of its own, on a free port of this machine. Where there is none it is installed, as root on Debian.
 *
 * @returns undefined where there is none and none can be installed, with a word on standard error.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const programs = findPrograms() ?? install()
  if (!programs) {
    process.stderr.write('PostgreSQL is neither installed nor can be: what is held against a server is skipped.\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'))
  const owner = ownerOf(folder)
  const port = await freePort()
  const run = (program: string, ...given: string[]) =>
    execFileSync(join(programs, program), given, { ...owner, cwd: folder, stdio: 'ignore' })
  run('initdb', '-D', join(folder, 'data'), '-U', 'isnad', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`
  run('pg_ctl', '-D', join(folder, 'data'), '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  let made = 0
  return {
    async makeDatabase() {
      const name = `record${++made}`
      const client = new pg.Client({ connectionString: addressOf(port, 'postgres') })
      await client.connect()
      await client.query(`create database ${name} template template0`)
      await client.end()
      return addressOf(port, name)
    },
    stop() {
      run('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const addressOf = (port: number, database: string) => `postgres://isnad@127.0.0.1:${port}/${database}`

/** The folder that holds `initdb`. */
function findPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const get = (...given: string[]) => spawnSync('apt-get', ['-y', '-q', ...given], { env, stdio: 'ignore' }).status === 0
  const wanted = ['install', '--no-install-recommends', 'postgresql']
  if (!get(...wanted) && !(get('update') && get(...wanted))) return undefined
  return findPrograms()
}

/** Root hands the folder to the user that came with PostgreSQL. */
function ownerOf(folder: string): Owner {
  if (process.getuid?.() !== 0) return {}
  const id = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
  const owner = { uid: id('-u'), gid: id('-g') }
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
