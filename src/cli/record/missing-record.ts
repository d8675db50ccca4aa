import { existsSync } from 'node:fs'
import { isServer } from '../../store/address.ts'

/** Is there no file where the record should be? A server is asked when it is opened. */
export const isMissing = (address: string) => !isServer(address) && !existsSync(address)
