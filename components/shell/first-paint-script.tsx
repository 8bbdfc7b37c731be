import { bilingualKey } from '@/lib/client/bilingual'
import { returningKey } from '@/lib/client/returning'
import { themeKey } from '@/lib/client/theme'

// Runs before the first paint: no reader of the dark sees a flash of the light, no learner who comes
// back the first item of a quiz that they are in the middle of, nobody a whole list that the address filters, and a quiz in two languages is as wide as it stays.
const script = `try{var d=document.documentElement.dataset,t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')d.theme=t;if(/[?&](kind|initial|q|chapter)=./.test(location.search))d.filtered='';if(localStorage.getItem('${returningKey}'))d.returning='';if(localStorage.getItem('${bilingualKey}'))d.bilingual=''}catch(e){}`

export function FirstPaintScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with nothing from outside in it
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
