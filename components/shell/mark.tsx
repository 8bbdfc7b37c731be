/** Our mark: a notebook page with its margin line and one highlighted line. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={className}>
      <rect
        x="3.75"
        y="2.75"
        width="16.5"
        height="18.5"
        rx="2.25"
        className="fill-surface-raised stroke-ink"
        strokeWidth="1.5"
      />
      <path d="M8.25 2.75v18.5" className="stroke-correction" strokeWidth="1.25" />
      <path d="M10.75 8.5h6.75" className="stroke-ink" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M10.5 12.5h7" className="stroke-highlight" strokeWidth="3.25" />
      <path
        d="M10.75 12.5h6.5M10.75 16.5h4"
        className="stroke-ink"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  )
}
