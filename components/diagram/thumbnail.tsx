/** The drawing, small. Its title stands beside it, so it says nothing itself. */
export function Thumbnail({ picture }: { readonly picture: string }) {
  return (
    <div
      aria-hidden
      className="diagram-thumbnail"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: DG10, it is our own drawing with every text escaped
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  )
}
