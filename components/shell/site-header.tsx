import { useLocale, useTranslations } from 'next-intl'
import { LanguageSwitch } from './language-switch'
import { MainLink } from './main-link'
import { Mark } from './mark'
import { NavLinks } from './nav-links'
import { ThemeControl } from './theme-control'

export function SiteHeader() {
  const t = useTranslations('common')
  const locale = useLocale()

  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-5 sm:gap-x-6 lg:px-8">
        <MainLink href="/" className="flex min-h-14 items-center gap-2.5 font-bold max-sm:text-sm">
          <Mark className="size-7" />
          {t('name')}
        </MainLink>
        <nav
          aria-label={t('nav.label')}
          className="max-sm:order-last max-sm:-mx-5 max-sm:grow max-sm:basis-full max-sm:border-t max-sm:border-line max-sm:px-2.5"
        >
          <NavLinks
            links={[
              { href: '/', name: t('nav.home') },
              { href: '/course', name: t('nav.course') },
              { href: '/diagrams', name: t('nav.diagrams') },
              { href: '/simulators', name: t('nav.simulators') },
              { href: '/quiz', name: t('nav.practice') },
              { href: '/glossary', name: t('nav.glossary') },
              { href: '/corrections', name: t('nav.corrections') },
            ]}
          />
        </nav>
        <div className="-mr-3 ml-auto flex items-center">
          <LanguageSwitch
            to={locale === 'ko' ? 'en' : 'ko'}
            name={t('language.switchTo')}
            label={t('language.label')}
          />
          <ThemeControl
            label={t('theme.label')}
            names={{
              system: t('theme.system'),
              light: t('theme.light'),
              dark: t('theme.dark'),
            }}
          />
        </div>
      </div>
    </header>
  )
}
