import type { MDXComponents } from 'mdx/types'
import { Check } from '@/components/lesson/check'
import { Comparison } from '@/components/lesson/comparison'
import { Cues } from '@/components/lesson/cues'
import { Example } from '@/components/lesson/example'
import { Fact } from '@/components/lesson/fact'
import { Facts } from '@/components/lesson/facts'
import { Figure } from '@/components/lesson/figure'
import { Flow } from '@/components/lesson/flow'
import { LessonSection } from '@/components/lesson/lesson-section'
import { Objectives } from '@/components/lesson/objectives'
import { Pair } from '@/components/lesson/pair'
import { Recap } from '@/components/lesson/recap'
import { Steps } from '@/components/lesson/steps'
import { Term } from '@/components/lesson/term'
import { TermDefinition } from '@/components/lesson/term-definition'
import { FilledByPage } from './filled-by-page'

/** Everything a lesson's MDX may name. Features meet here and nowhere else. */
export const registry = {
  Check,
  Comparison,
  Cues,
  Diagram: FilledByPage,
  Example,
  Fact,
  Facts,
  Figure,
  Flow,
  LessonSection,
  Objectives,
  Pair,
  Recap,
  Simulator: FilledByPage,
  Steps,
  Term,
  TermDefinition,
} satisfies MDXComponents
