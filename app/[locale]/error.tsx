'use client'

import { useLocale } from 'next-intl'
import en from '@/app/messages/en/errors.json'
import ko from '@/app/messages/ko/errors.json'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'

const wordsOf = { ko: ko.failure, en: en.failure }

// Takes its words from the files themselves: what broke may be what hands out messages.
export default function FailedPage({ retry }: { readonly retry: () => void }) {
  const words = wordsOf[useLocale()]

  return (
    <div role="alert" className="mx-auto max-w-page px-5 pt-16 sm:pt-24 lg:px-8">
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{words.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {words.retry}
        </Button>
        <Link href="/" className={buttonClass.secondary}>
          {words.home}
        </Link>
      </p>
    </div>
  )
}
