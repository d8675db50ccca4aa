import { afterAll, describe } from 'vitest'
import { holdIntakeToContract } from '../../test/intake-contract.ts'
import { startPostgres } from '../../test/postgres-server.ts'
import { holdToContract } from '../../test/store-contract.ts'
import { holdToParity } from '../../test/store-parity.ts'
import { openStore } from './open-store.ts'

const server = await startPostgres()
afterAll(() => server?.stop())
const open = async () => openStore((await server?.makeDatabase()) ?? '')

describe.skipIf(!server)('a store over PostgreSQL', () => holdToContract(open))
describe.skipIf(!server)('what comes in, over PostgreSQL', () => holdIntakeToContract(open))
describe.skipIf(!server)('SQLite and PostgreSQL', () => holdToParity(() => openStore(':memory:'), open))
