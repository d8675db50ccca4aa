import type { Session } from '../../../src/server/contract/index.ts'
import { getJson, sendJson } from './client.ts'
import { paths } from './paths.ts'

const NOBODY: Session = { role: 'none', signedIn: false, canSignIn: false, readOnly: true }

/** Who looks at the pages, and what they may do. */
class CurrentSession {
  state = $state.raw<Session>(NOBODY)

  get mayCorrect(): boolean {
    return !this.state.readOnly && (this.state.role === 'editor' || this.state.role === 'admin')
  }

  get mayKeepAccounts(): boolean {
    return !this.state.readOnly && this.state.role === 'admin'
  }

  /** Ask the server who we are. @throws {ServerError} */
  async refresh(): Promise<void> {
    this.state = await getJson<Session>(paths.session)
  }

  /** @throws {ServerError} where name and password do not fit. */
  async signIn(name: string, password: string): Promise<void> {
    await sendJson('POST', paths.session, { name, password })
    await this.refresh()
  }

  /** @throws {ServerError} */
  async signOut(): Promise<void> {
    await sendJson('DELETE', paths.session)
    await this.refresh()
  }
}

/** The one session of the page. */
export const session = new CurrentSession()
