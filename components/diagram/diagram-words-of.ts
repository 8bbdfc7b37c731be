import { getTranslations } from 'next-intl/server'
import type { DiagramWords } from './diagram-words'

/** The words of the controls in the page's language. */
export async function diagramWords(): Promise<DiagramWords> {
  const t = await getTranslations('diagram.walk')
  return {
    label: t('label'),
    plain: t('plain'),
    whatIf: t('whatIf'),
    previous: t('previous'),
    next: t('next'),
    play: t('play'),
    pause: t('pause'),
    scrub: t('scrub'),
    start: t('start'),
    because: t('because'),
    consequence: t('consequence'),
    steps: t('steps'),
    stage: t('stage'),
    node: t('node'),
    active: t('active'),
    broken: t('broken'),
    skipped: t('skipped'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    whole: t('whole'),
    overview: t('overview'),
    ownPage: t('ownPage'),
  }
}
