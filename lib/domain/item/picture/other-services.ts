import { bareText } from '@/lib/domain/item/bare-text'
import type { Teaching } from '@/lib/domain/item/teaching'
import type { Localized } from '@/lib/shared/locale'
import { seededRandom } from '@/lib/shared/random'
import { areAkin } from './service'
import { isPlausibleAt, mayStandIn, type ServiceUse, servicesOf } from './stand-ins'

/** A service that a place is not for. */
export interface OtherService {
  readonly key: string
  readonly name: string
  /** What it is, or what it does elsewhere. */
  readonly meaning: string
}

const wanted = 3
/** In so many pictures a service is as well known as any. */
const wellKnown = 4

const elsewhere: Localized<(title: string, role: string) => string> = {
  ko: (title, role) => `‘${title}’ 그림에서는 ‘${role}’ 역할을 맡습니다.`,
  en: (title, role) => `In the picture “${title}” its role is: ${role}.`,
}

/**
 * Services of other diagrams that cannot be right where this node stands, those first that stand beside
 * its neighbours elsewhere. Which they are depends on no language, and one more diagram changes few of them.
 */
export function otherServices(
  teaching: Teaching,
  place: ServiceUse,
  itemId: string,
): readonly OtherService[] {
  const candidates = servicesOf(teaching.allDiagrams).flatMap((service) => {
    const [use] = service.uses.filter(({ node }) => node.role !== null)
    const isHere = place.diagram.nodes.some((node) =>
      service.uses.some((other) => areAkin(other.node, node)),
    )
    if (use === undefined || isHere || mayStandIn(service, place)) return []
    const strangeness = isPlausibleAt(service, place) ? 0 : 1
    // A service met often is a likelier thought than one of a single picture.
    const fame = Math.min(service.uses.length, wellKnown) / wellKnown
    const luck = seededRandom(`${itemId} ${service.key}`)()
    return [{ use, key: service.key, rank: strangeness + luck - fame / 2 }]
  })
  const chosen: typeof candidates = []
  for (const candidate of candidates.sort((a, b) => a.rank - b.rank)) {
    if (chosen.length === wanted) break
    if (!chosen.some(({ use }) => areAkin(use.node, candidate.use.node))) chosen.push(candidate)
  }
  return chosen.map(({ key, use }) => ({
    key,
    name: use.node.name[teaching.locale],
    meaning: meaningOf(teaching, key, use),
  }))
}

function meaningOf({ index, locale }: Teaching, key: string, { diagram, node }: ServiceUse) {
  const names = [`amazon${key}`, `aws${key}`, bareText(node.name[locale]), key]
  const known = names.map((one) => index.meanings.get(one)).find((one) => one !== undefined)
  return known ?? elsewhere[locale](diagram.title[locale], node.role?.[locale] ?? node.name[locale])
}
