import { mount } from 'svelte'
import ReaderApp from './reader-app.svelte'
import { settings } from './settings/settings.svelte.ts'
import 'virtual:faces.css'
import './styles/index.css'

const target = document.getElementById('isnad')
if (!target) throw new Error('the page has no element #isnad')
settings.restore(new URLSearchParams(location.search))
mount(ReaderApp, { target })
