import base from './playwright.config'
export default { ...base, webServer: undefined, timeout: 180_000, expect: { timeout: 20_000 } }
