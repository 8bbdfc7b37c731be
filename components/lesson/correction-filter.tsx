'use client'

import { AddressEcho } from '@/components/ui/address-echo'
import { useAddress, writeQuery } from '@/components/ui/use-address'

export interface KindChoice {
  /** Empty for every kind. */
  readonly kind: string
  readonly name: string
  readonly count: number
  /** Said when it is chosen. */
  readonly status: string
}

const parameter = 'kind'

/** Which kind of mistake is shown. The style sheet hides the others, so it works before any script. */
export function CorrectionFilter({
  legend,
  choices,
}: {
  readonly legend: string
  readonly choices: readonly KindChoice[]
}) {
  const named = useAddress(kindOf) ?? ''
  const chosen = choices.find(({ kind }) => kind === named) ?? choices[0]

  return (
    <div>
      <fieldset className="kinds">
        <legend className="label">{legend}</legend>
        {choices.map(({ kind, name, count }) => (
          <label key={kind}>
            <input
              type="radio"
              name={parameter}
              value={kind}
              checked={kind === chosen?.kind}
              onChange={() => writeQuery({ [parameter]: kind })}
            />
            {name} <span className="text-ink-soft">{count}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {chosen?.status}
      </p>
      <AddressEcho />
    </div>
  )
}

function kindOf({ searchParams }: URL): string {
  return searchParams.get(parameter) ?? ''
}
