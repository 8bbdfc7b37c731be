import { notFound } from 'next/navigation'

/** Any address that no page answers: our own 404, in the reader's language. */
export default function UnknownPage() {
  notFound()
}
