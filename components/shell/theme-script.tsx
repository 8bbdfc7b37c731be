import { themeKey } from '@/lib/client/theme'

// Runs before the first paint, so that a reader of the dark never sees a flash of the light.
const script = `try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with nothing from outside in it
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
