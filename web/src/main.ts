import { mount } from 'svelte'
import { address } from './address/address.svelte.ts'
import App from './app.svelte'
import { settings } from './settings/settings.svelte.ts'
import 'virtual:faces.css'
import './styles/index.css'

const target = document.getElementById('isnad')
if (!target) throw new Error('the page has no element #isnad')
address.start()
settings.restore(address.query)
mount(App, { target })
