import { PlaceLink } from '@/components/ui/place-link'
import type { Evidence } from '@/lib/domain/fact/evidence'

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[]
  readonly label: string
  /** Whether the facts are said in full besides. */
  readonly stated?: boolean
}

/** The facts that a sentence rests on, each where the course teaches it. */
export function EvidenceLinks({ evidence, label, stated = false }: EvidenceLinksProps) {
  if (evidence.length === 0) return null
  return (
    <div className="diagram-evidence">
      {stated && evidence.map(({ href, statement }) => <p key={href}>{statement}</p>)}
      <p>
        <span>{label}</span>
        {evidence.map(({ href, short }) => (
          <PlaceLink key={href} href={href} className="pencil-link">
            {short}
          </PlaceLink>
        ))}
      </p>
    </div>
  )
}
