import { textWidth } from './text-width'

const arrow = /\s*(?:→|⇒|⟶|➔|➜|-{1,2}>|={1,2}>)\s*/
const topic = /⇒|=>/
const lead = /→|⟶|➔|➜|->/
const widestStation = 56
/** Characters that mean something to Markdown, where a flow is written as it stands. */
const unsafe = /[*_`[\]<>#|{}\\~&]|^(?:\d{1,9}[.)]|[-+=:])|[.!?。…](?:\s|$)/
const condition = /(?:시|때|면|경우|후|수록|[:：])$|^(?:if|when|once|but|하지만)\b/i

/**
 * The stations of `A → B → C`, or null. Every part must be short enough to be a name. In Korean notes
 * ⇒ after a topic says "is", so only plain arrows make a flow there; a condition is no station.
 */
export function flowStations(text: string): string[] | null {
  if (!lead.test(text) && !topic.test(text)) return null
  if (topic.test(text) && /[가-힣]/.test(text)) return null
  const parts = text.split(arrow)
  if (parts.length < 2 || !parts.every(isStation)) return null
  const [first = ''] = parts
  if (parts.length === 2 && (!lead.test(text) || condition.test(first))) return null
  return parts
}

function isStation(part: string): boolean {
  if (part === '' || textWidth(part) > widestStation || unsafe.test(part)) return false
  return part.split('(').length === part.split(')').length
}
